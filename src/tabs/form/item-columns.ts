import { ownKinds } from '../../layout/own-item';
import { placeWords, publicityWords, requiredWords, stageWords, sumWords } from '../../layout/form-sheet/words';
import { adoptionMarks } from '../../layout/form-sheet/built-in-lines';
import type { FormColumn } from '../../layout/form-sheet/tables';

/** The columns of the item table, from A on, with their widths and the words they are chosen from. */
export const itemColumns = [
  { name: 'place', width: 14, choices: [...Object.keys(placeWords), '一覧、個票'] },
  { name: 'standard', width: 32 },
  { name: 'name', width: 26 },
  { name: 'also', width: 16 },
  { name: 'kind', width: 8, choices: Object.values(ownKinds) },
  { name: 'required', width: 8, choices: Object.keys(requiredWords) },
  { name: 'choices', width: 20 },
  { name: 'sum', width: 9, choices: Object.keys(sumWords) },
  { name: 'stage', width: 13, choices: Object.keys(stageWords) },
  { name: 'publicity', width: 8, choices: Object.keys(publicityWords) },
  { name: 'adopted', width: 6, choices: adoptionMarks },
] as const satisfies readonly {
  readonly name: FormColumn<'items'>;
  readonly width: number;
  readonly choices?: readonly string[];
}[];

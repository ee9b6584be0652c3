import { givenSwitch, type GivenSheets } from '../../model/given-sheets';
import type { Review } from '../../model/review';
import type { Edit, WritePlan } from '../../workbook/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { setAside } from '../set-aside';
import { planGivenTab, type GivenKind } from './tab';

type Seen = Pick<Review, 'snapshot' | 'evaluation'>;

/** Keeps the planning division's sheets in the workbook, in force. What was kept before of one that it gives no more is taken off. */
export function keepGiven({ snapshot, evaluation }: Seen, { form, settings }: GivenSheets, file: string): WritePlan {
  const kinds: readonly GivenKind[] = settings ? ['givenForm', 'givenSettings'] : ['givenForm'];
  return {
    renames: setAside(snapshot, evaluation, kinds),
    tabs: [planGivenTab('givenForm', form, file), ...(settings ? [planGivenTab('givenSettings', settings, file)] : [])],
    edits: settings ? [] : switches(snapshot.sheets, ['givenSettings'], givenSwitch.off),
  };
}

/** Takes off what the workbook keeps of the planning division's, or puts it in force again. */
export const switchGiven = ({ snapshot }: Seen, word: '○' | '×'): WritePlan => ({
  renames: [],
  tabs: [],
  edits: switches(snapshot.sheets, ['givenForm', 'givenSettings'], word),
});

function switches(sheets: readonly SheetSnapshot[], kinds: readonly GivenKind[], word: string): Edit[] {
  return sheets.flatMap(({ name, mark, cells }) => {
    const label = cells.find(({ value }) => value === givenSwitch.label);
    if (!label || !kinds.some((kind) => kind === mark?.kind)) return [];
    const { row, column } = { row: label.row, column: label.column + 1 };
    const there = cells.find((one) => one.row === row && one.column === column)?.value ?? null;
    const expected = typeof there === 'object' ? null : there;
    return expected === word ? [] : [{ sheet: name, row, column, value: word, expected }];
  });
}

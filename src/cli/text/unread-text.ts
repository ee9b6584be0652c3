import type { UnknownLabel } from '../../model/label-facts';
import { formWords } from '../../model/form-words';
import { inOneLine } from '../../model/in-one-line';
import { address } from '../../workbook/address';
import { clip } from './width';

/** An example is shown no wider. */
const exampleWidth = 40;

/** 「読み取らなかった項目」: labels whose values are in no sum, with where and what; none where all were read. */
export function unreadLines(labels: readonly UnknownLabel[]): string[] {
  if (labels.length === 0) return [];
  return [
    '読み取らなかった項目（点検にも集計にも入っていません）',
    ...labels.map(({ form, label, places, bearing, forms, example }) => {
      const [first] = places;
      const at = first ? `${first.sheet} ${address(first)}` : '';
      const shown = clip(inOneLine(example, ' '), exampleWidth);
      return `  ${label}: ${formWords[form].share(bearing, forms)}（${at}、例：${shown}）`;
    }),
  ];
}

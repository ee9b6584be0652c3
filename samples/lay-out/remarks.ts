import { form, item } from './item';
import type { Item } from './item';

/** Cells right of all that stands on a sheet, apart by a blank column, that mean nothing. */
export function remarks(items: readonly Item[]): Item[] {
  const { rows, columns } = form(items);
  return [
    item('remark/checked', 'remark', [0, columns + 1], '照合済み'),
    item('remark/date', 'remark', [1, columns + 1], { value: 45555, format: 'yyyy/m/d', formula: false }),
    item('remark/extension', 'remark', [Math.floor(rows / 2), columns + 2], '内線 2345'),
    item('remark/number', 'remark', [rows + 1, columns + 1], 12345),
    item('remark/copy', 'remark', [rows + 2, columns + 1], '（控え）企画調整課へ提出のこと'),
  ];
}

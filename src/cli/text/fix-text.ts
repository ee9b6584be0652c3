import { inOneLine } from '../../model/in-one-line';
import { address } from '../../workbook/address';
import type { Edit } from '../../workbook/plan';
import type { Mend } from '../../model/mend';

/** A line for each cell or row that was changed: `個票_施策1 C12: 「…」→「…」 [事業名の不一致]`. */
export function fixedLines({ finding, edits, heights = [] }: Mend): string[] {
  return [
    ...edits.map((edit) => `${edit.sheet} ${address(edit)}: 「${shown(edit.expected)}」→「${shown(edit.value)}」`),
    ...heights.map(
      ({ sheet, row, expected, height }) =>
        `${sheet} ${String(row + 1)}行目の高さ: ${String(expected)}→${String(height)}ポイント`,
    ),
  ].map((line) => `${line} [${finding.name}]`);
}

const shown = (value: Edit['expected']): string => inOneLine(String(value ?? ''), ' ');

/** How many more findings could be mended with `--side`. */
export const waitingLines = (waiting: number): string[] =>
  waiting === 0
    ? []
    : [
        `一覧と個票の食い違い${String(waiting)}件は、--side list（一覧に合わせる）か --side card（個票に合わせる）を付けると直せます。`,
      ];

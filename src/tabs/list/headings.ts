import type { Area } from '../../workbook/cell';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { rowHeight } from '../row-height';
import type { ListSheet } from './sheet';

/** The rows of column headings, the first of them at row `top`: two where some columns stand under a common label. */
export function headingRows({ headings, widths }: ListSheet, top: number): { rows: PlanRow[]; merges: Area[] } {
  const names = headings.map(({ text }) => text);
  const parents = headings.map(({ under }) => under);
  const rowOf = (texts: readonly string[]): PlanRow => {
    const cells = texts.map((text) => cell(text, 'heading'));
    return { height: rowHeight(cells, widths), cells };
  };
  if (parents.every((parent) => parent === null)) return { rows: [rowOf(names)], merges: [] };
  const starts = parents.flatMap((parent, column) => (parent === null || parent !== parents[column - 1] ? column : []));
  const upper = names.map((name, column) => (starts.includes(column) ? (parents[column] ?? name) : ''));
  const lower = names.map((name, column) => (parents[column] === null ? '' : name));
  const merges = starts.flatMap((left, index): Area[] => {
    const right = (starts[index + 1] ?? names.length) - 1;
    const bottom = parents[left] === null ? top + 1 : top;
    return bottom > top || right > left ? [{ top, left, bottom, right }] : [];
  });
  return { rows: [upperRow(upper, parents, rowOf), rowOf(lower)], merges };
}

/** A parent's label has the width of all that stands under it; what is merged down has both rows' height. */
function upperRow(
  texts: readonly string[],
  parents: readonly (string | null)[],
  rowOf: (texts: readonly string[]) => PlanRow,
): PlanRow {
  const own = rowOf(texts.map((text, column) => (parents[column] === null ? text : '')));
  return { ...own, cells: texts.map((text) => cell(text, 'heading')) };
}

import type { Cell } from '../../../workbook/cell';
import { isFormula, type Contents } from '../ask/contents';
import type { MarkedCell } from '../ask/find-marks';

/** The filled cells of a block, row by row. */
export function cellsOf(contents: Contents): Cell[] {
  const cells: Cell[] = [];
  for (const [index, entries] of contents.formulas.entries()) {
    const row = contents.area.top + index;
    const results = contents.results.get(row);
    const formats = contents.formats[index];
    for (const [offset, entry] of entries.entries()) {
      if (entry === '') continue;
      const column = contents.area.left + offset;
      const result = results?.get(column);
      const value = result === undefined ? entry : result;
      const format = formats?.[offset] ?? '';
      if (value === null) continue;
      cells.push({ row, column, value, format: format === 'General' ? '' : format, formula: isFormula(entry, result) });
    }
  }
  return cells;
}

/**
 * The cells with what is marked in them. Where something else was typed since Excel was asked, no part of it is struck out
 * or raised any more; a cell that is struck out as a whole stays so.
 */
export function withMarks(cells: readonly Cell[], marks: readonly MarkedCell[]): readonly Cell[] {
  if (marks.length === 0) return cells;
  const byPlace = new Map(marks.map((mark) => [`${mark.row} ${mark.column}`, mark]));
  return cells.map((cell) => {
    const found = byPlace.get(`${cell.row} ${cell.column}`);
    if (!found) return cell;
    if (found.value === cell.value) return { ...cell, marked: found.marked };
    return found.marked.struck === 'whole' ? { ...cell, marked: { struck: 'whole', raised: false } } : cell;
  });
}

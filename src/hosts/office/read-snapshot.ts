import type { Area, Cell } from '../../workbook/cell';
import { HostError, type Progress } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { isRemade } from '../../workbook/mark';
import { columnCount, rowCount } from './areas';
import { askAll, type Question, type Weights } from './batches';
import { byteLimit } from './bytes';
import { askContents, isFormula, type Contents } from './contents';
import { askMergedAreas, unite } from './merged-areas';
import { listSheets, type ListedSheet } from './sheet-list';

/** The most cells of one sheet that are read, filled or not; Excel answers no more at once either. */
const cellLimit = 5_000_000;

/**
 * The workbook in two requests for its sheets and one for each 4 MB of what they hold: contents and number formats,
 * merged areas, and the results of formulas. Rejects with a HostError.
 */
export async function readSnapshot(weights: Weights, progress: Progress = () => undefined): Promise<Snapshot> {
  progress('reading', 0);
  const { name, sheets } = await listSheets();
  const total = sheets.reduce((sum, sheet) => sum + (isRemade(sheet.mark) ? 0 : cellCount(sheet)), 0);
  const atOnce = total * (weights.contents + weights.results) < byteLimit;
  const queue: Question[] = [];
  const asked = sheets.map((sheet) => {
    const merges: Area[] = [];
    if (isRemade(sheet.mark)) return { sheet, contents: null, merges };
    const results = atOnce ? 'now' : 'where needed';
    const contents = sheet.filled && askContents(queue, sheet.name, sheet.filled, results);
    if (sheet.used) askMergedAreas(queue, sheet.name, sheet.used, merges);
    return { sheet, contents, merges };
  });
  await askAll(queue, weights, (done) => progress('reading', done));
  return {
    name,
    sheets: asked.map(({ sheet, contents, merges }) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      type: 'worksheet',
      mark: sheet.mark,
      cells: contents ? cellsOf(contents) : [],
      merges: unite(merges),
    })),
  };
}

function cellCount({ name, filled }: ListedSheet): number {
  const cells = filled ? rowCount(filled) * columnCount(filled) : 0;
  if (cells > cellLimit) throw new HostError('too-large', name);
  return cells;
}

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

import type { Area } from '../../src/workbook/cell';
import { contains } from './area';
import { emptyCell } from './cells';
import { wholeSheet } from './limits';
import type { Sheet } from './sheet';
import { restyled } from './style';
import type { Workbook } from './workbook';

export const clearings = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type Clearing = (typeof clearings)[number];

/** Takes contents, formats or links off an area. All of it takes merges and validations too. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: Clearing): void {
  sheet.checkWritable(area);
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  const links = what !== 'Contents' && what !== 'Formats';
  for (const { row, column, cell } of sheet.cells.within(area)) {
    const looksLikeLink = what === 'RemoveHyperlinks' && cell.link !== null;
    const style = looksLikeLink ? restyled(cell.style, { color: undefined, underline: undefined }) : cell.style;
    sheet.cells.set(row, column, {
      ...(contents ? emptyCell : cell),
      style: formats ? null : style,
      runs: formats ? undefined : cell.runs,
      link: links ? null : cell.link,
    });
    if (contents && cell.formula !== null) workbook.calculator.register(sheet, row, column, true);
  }
  if (formats) clearFormats(sheet, area);
  if (what === 'All') sheet.validations = sheet.validations.filter((validation) => !contains(area, validation.area));
  if (contents) workbook.changed(sheet, area);
}

function clearFormats(sheet: Sheet, area: Area): void {
  sheet.unmerge(area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((formatted) => !contains(area, formatted));
  if (contains(area, wholeSheet)) {
    sheet.style = null;
    for (const kind of ['rows', 'columns'] as const) {
      for (const index of sheet[kind].keys()) sheet.setBand(kind, index, { style: null });
    }
  }
}

import { areaAddress, columnLetters } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { lastColumn, lastRow } from '../../../workbook/excel-limits';
import { all, askIfThere, type Answer } from '../wire/answer';

/** What of a page's set-up is a value. */
export const pageSettings = [
  'orientation',
  'paperSize',
  'zoom',
  'centerHorizontally',
  'centerVertically',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
export const pageTexts = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** How a sheet is printed, and what of it stays on the screen, as it was found. */
export interface Page {
  readonly settings: Pick<Excel.PageLayout, (typeof pageSettings)[number]>;
  readonly texts: Pick<Excel.HeaderFooter, (typeof pageTexts)[number]>;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Its areas, joined by commas; null where all is printed. */
  readonly printArea: string | null;
  /** Rows and columns that begin a new page. */
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly frozen: Area | null;
}

/** Gives a sheet the page set-up that it had. The answer tells whether Excel did so: it can set a print area and titles, and take none away. */
export function drawPage(worksheet: Excel.Worksheet, page: Page): Answer<boolean> {
  const { pageLayout } = worksheet;
  pageLayout.set(page.settings);
  pageLayout.headersFooters.defaultForAllPages.set(page.texts);
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows.top + 1}:$${page.titleRows.bottom + 1}`);
  if (page.titleColumns) pageLayout.setPrintTitleColumns(columnsOf(page.titleColumns));
  if (page.printArea !== null) pageLayout.setPrintArea(withoutSheet(page.printArea));
  const { horizontalPageBreaks, verticalPageBreaks } = worksheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks.rows) horizontalPageBreaks.add(`A${row + 1}`);
  verticalPageBreaks.removePageBreaks();
  for (const column of page.breaks.columns) verticalPageBreaks.add(`${columnLetters(column)}1`);
  const stands = all([
    stillSet(pageLayout.getPrintAreaOrNullObject(), page.printArea),
    stillSet(pageLayout.getPrintTitleRowsOrNullObject(), page.titleRows),
    stillSet(pageLayout.getPrintTitleColumnsOrNullObject(), page.titleColumns),
  ]);
  return (answered) => stands(answered).every((isAsBefore) => isAsBefore);
}

/** Whether something is set now just if it was before. */
function stillSet(range: Excel.Range | Excel.RangeAreas, before: Area | string | null): Answer<boolean> {
  const asked = askIfThere<Excel.Range | Excel.RangeAreas, 'address'>(range, 'address');
  return (answered) => (asked(answered) === null) === (before === null);
}

/** Freezes what was frozen. */
export function freezeAgain(worksheet: Excel.Worksheet, frozen: Area | null): void {
  worksheet.freezePanes.unfreeze();
  if (!frozen) return;
  if (frozen.right === lastColumn) worksheet.freezePanes.freezeRows(frozen.bottom + 1);
  else if (frozen.bottom === lastRow) worksheet.freezePanes.freezeColumns(frozen.right + 1);
  else worksheet.freezePanes.freezeAt(worksheet.getRange(areaAddress(frozen)));
}

const columnsOf = ({ left, right }: Area): string => `$${columnLetters(left)}:$${columnLetters(right)}`;

/** `'集計'!A1:F20,'集計'!H1:H9` names its sheet, which is called otherwise by now. */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
}

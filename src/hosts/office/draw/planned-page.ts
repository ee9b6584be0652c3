import { areaAddress, columnLetters } from '../../../workbook/address';
import { longestFooter } from '../../../workbook/excel-limits';
import { sideBySideScale, type SheetPlan } from '../../../workbook/plan';
import { ask, type Answer } from '../wire/answer';
import type { Fittings } from './drawing';

/** Points to an inch, which the margins are given in. */
const inch = 72;

const pageNumbers = '&P / &N';

/** Keeps a plan's headings in sight. */
export function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetPlan['freeze']): void {
  worksheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(
      worksheet.getRange(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })),
    );
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** As wide as the page (or on pages side by side) and as many pages long as it takes, page numbers in the footer. */
export function setPage(worksheet: Excel.Worksheet, { print, breaks }: Fittings, rows: number): Answer<boolean> {
  const page = worksheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper ?? 'A4';
  page.zoom = print.sideBySide ? { scale: sideBySideScale } : { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.4 * inch;
  page.topMargin = 0.5 * inch;
  page.bottomMargin = 0.6 * inch;
  page.headerMargin = page.footerMargin = 0.3 * inch;
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  const repeated = print.sideBySide?.titleColumns ?? 0;
  if (repeated > 0) page.setPrintTitleColumns(`$A:$${columnLetters(repeated - 1)}`);
  if (print.columns !== undefined) {
    page.setPrintArea(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: print.columns - 1 }));
  }
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.replaceAll('&', '&&').slice(0, longestFooter - pageNumbers.length);
  footer.centerFooter = pageNumbers;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) if (row > 0) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  worksheet.verticalPageBreaks.removePageBreaks();
  for (const column of print.sideBySide?.breaks ?? []) worksheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  // Some Excels leave the scale as it was, and say nothing.
  const asked = ask(page, 'zoom');
  return (answered) => {
    const { zoom } = asked(answered);
    return print.sideBySide ? zoom.scale === sideBySideScale : zoom.horizontalFitToPages === 1;
  };
}

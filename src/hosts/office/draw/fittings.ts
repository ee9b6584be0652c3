import { areaAddress, columnLetters } from '../../../workbook/address';
import { sideBySideScale, type SheetPlan, type ValidationPlan } from '../../../workbook/plan';
import type { Fittings } from './drawing';

/** Points to an inch, which the margins are given in. */
const inch = 72;

/** A drop-down's choices written as one text, and a page's footer, hold no more characters. */
const textLimit = 255;

const pageNumbers = '&P / &N';

/** Freezes headings, sets the page up, and adds drop-downs; `rows` is how many rows the tab has. */
export function fit(worksheet: Excel.Worksheet, fittings: Fittings, rows: number): void {
  freeze(worksheet, fittings.freeze);
  setPage(worksheet, fittings, rows);
  for (const validation of fittings.validations.filter(fitsDropDown)) {
    worksheet.getRange(areaAddress(validation.area)).dataValidation.rule = {
      list: { inCellDropDown: true, source: validation.choices.join(',') },
    };
  }
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetPlan['freeze']): void {
  worksheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(
      worksheet.getRange(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })),
    );
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** A4, as wide as the page (or on pages side by side) and as many pages long as it takes, page numbers in the footer. */
function setPage(worksheet: Excel.Worksheet, { print, breaks }: Fittings, rows: number): void {
  const page = worksheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = print.sideBySide ? { scale: sideBySideScale } : { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.4 * inch;
  page.topMargin = 0.5 * inch;
  page.bottomMargin = 0.6 * inch;
  page.headerMargin = page.footerMargin = 0.3 * inch;
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  if (print.sideBySide) page.setPrintTitleColumns(`$A:$${columnLetters(print.sideBySide.titleColumns - 1)}`);
  if (print.columns !== undefined) {
    page.setPrintArea(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: print.columns - 1 }));
  }
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.replaceAll('&', '&&').slice(0, textLimit - pageNumbers.length);
  footer.centerFooter = pageNumbers;
  for (const row of breaks) if (row > 0) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of print.sideBySide?.breaks ?? []) worksheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
}

/** Whether Excel takes the choices: as one text, separated by commas. */
export function fitsDropDown({ choices }: ValidationPlan): boolean {
  return choices.join(',').length <= textLimit && !choices.some((choice) => choice.includes(','));
}

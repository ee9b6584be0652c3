import { areaAddress, columnLetters } from '../../../workbook/address';
import type { NewSheet } from '../../../workbook/new-book';
import type { Style } from '../../../workbook/roles';
import type { Dialect } from '../graft/dialect';
import { cellXml, rowOpening } from '../graft/plan-cells';
import { printPieces } from '../graft/plan-print';
import { entryRulesXml } from './entry-rules';

/** A new sheet's part: no grid lines, and no protection, which would refuse staff and fixes alike. */
export function newSheetXml(sheet: NewSheet, styleOf: (look: Style) => number, dialect: Dialect): string {
  const print = printPieces(sheet);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    print['sheetPr'],
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>`,
    mergesXml(sheet),
    entryRulesXml(sheet.entries),
    ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'].map((piece) => print[piece]),
    '</worksheet>',
  ].join('');
}

function columnXml(width: number, column: number): string {
  const number = String(column + 1);
  return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
}

function rowsXml({ rows }: NewSheet, styleOf: (look: Style) => number): string {
  return rows
    .map((row, at) => {
      const cells = row.cells.map((cell, column) =>
        cell ? cellXml(`${columnLetters(column)}${String(at + 1)}`, styleOf(cell.look), cell) : '',
      );
      return `${rowOpening(at, row)}>${cells.join('')}</row>`;
    })
    .join('');
}

function mergesXml({ merges }: NewSheet): string {
  if (merges.length === 0) return '';
  const each = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${String(merges.length)}">${each}</mergeCells>`;
}

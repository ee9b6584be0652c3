import { address, areaAddress, quoteSheet } from '../../../workbook/address';
import { fitsDropDown } from '../../../workbook/excel-limits';
import type { PlanCell, SheetPlan, ValidationPlan } from '../../../workbook/plan';
import { encodeAttribute, encodeText } from '../xml-encoding';
import { printPieces } from './plan-print';
import { closingOf } from './splice';

/** What of a tab stands outside its rows: elements by name, and by list where staff's own items may join them. */
export interface PlanPieces {
  readonly single: Readonly<Record<string, string>>;
  readonly lists: {
    readonly cols: readonly string[];
    readonly mergeCells: readonly string[];
    readonly dataValidations: readonly string[];
    readonly hyperlinks: readonly string[];
  };
}

/** `toUrl` relates the sheet to an address outside, and gives the attribute that says so. */
export function planPieces(plan: SheetPlan, toUrl: (url: string) => string): PlanPieces {
  return {
    single: {
      ...printPieces(plan),
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="18"/>',
      ...(plan.filter && { autoFilter: `<autoFilter ref="${areaAddress(plan.filter)}"/>` }),
    },
    lists: {
      cols: plan.columns.map((width, column) => colXml(column, width)),
      mergeCells: plan.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
      dataValidations: plan.validations.filter(fitsDropDown).map(validationXml),
      hyperlinks: hyperlinks(plan, toUrl),
    },
  };
}

function colXml(column: number, width: number): string {
  const number = String(column + 1);
  return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
}

function hyperlinks({ rows }: SheetPlan, toUrl: (url: string) => string): string[] {
  const links: string[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const target = cell && linkTarget(cell, toUrl);
      if (target) links.push(`<hyperlink ref="${address({ row, column })}" ${target}/>`);
    });
  });
  return links;
}

function linkTarget({ link, url }: PlanCell, toUrl: (url: string) => string): string | null {
  if (link) return `location="${encodeAttribute(`${quoteSheet(link.sheet)}!${address(link)}`)}"`;
  return url?.startsWith('https://') ? toUrl(url) : null;
}

/** The view of a tab, its headings frozen. `opening` is how the view that is there opens, without `>`. */
export function viewXml({ freeze }: SheetPlan, opening = '<sheetView workbookViewId="0"'): string {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return `<sheetViews>${opening}/></sheetViews>`;
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = address({ row: rows, column: columns });
  return (
    `<sheetViews>${opening}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>${closingOf(opening)}</sheetViews>`
  );
}

function validationXml({ area, choices }: ValidationPlan): string {
  const list = encodeText(`"${choices.join(',').replaceAll('"', '""')}"`);
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${areaAddress(area)}">` +
    `<formula1>${list}</formula1></dataValidation>`
  );
}

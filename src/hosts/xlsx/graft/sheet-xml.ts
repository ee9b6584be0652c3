import type { SheetPlan } from '../../../workbook/plan';
import type { Role } from '../../../workbook/roles';
import type { Dialect } from './dialect';
import { rowCells, rowOpening } from './plan-cells';
import { viewXml, type PlanPieces } from './plan-pieces';
import { closingOf } from './splice';
import { listNames, type StaffContent } from './staff-content';

/** The order in which a sheet's elements have to stand (ECMA-376 part 1, 18.3.1.99). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Lists that state how many items they hold. */
const counted = new Set(['mergeCells', 'dataValidations', 'tableParts']);

/** A tab's part: the plan, and on a tab that is there already what staff have put beside it. */
export function sheetXml(
  plan: SheetPlan,
  pieces: PlanPieces,
  tables: readonly string[],
  staff: StaffContent | null,
  styleOf: (role: Role) => number,
  dialect: Dialect,
): string {
  const kept = new Set(staff?.others.map(({ local }) => local));
  const elements = [
    ...Object.entries(pieces.single)
      .map(([local, xml]) => ({ local, xml }))
      .filter(({ local }) => !kept.has(local)),
    { local: 'sheetViews', xml: viewXml(plan, staff?.view) },
    { local: 'sheetData', xml: `<sheetData>${rowsXml(plan, staff, styleOf)}</sheetData>` },
    ...listNames.map((local) => ({
      local,
      xml: listXml(local, [...pieces.lists[local], ...(staff?.lists[local] ?? [])]),
    })),
    { local: 'tableParts', xml: listXml('tableParts', tables) },
    ...(staff?.others ?? []),
  ];
  const rank = ({ local }: { local: string }): number =>
    order.indexOf(local) >= 0 ? order.indexOf(local) : order.length;
  const sorted = elements.map((element) => ({ ...element, rank: rank(element) })).sort((a, b) => a.rank - b.rank);
  const opening =
    staff?.opening ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
  return opening + sorted.map(({ xml }) => xml).join('') + (staff?.closing ?? '</worksheet>');
}

function listXml(local: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const count = counted.has(local) ? ` count="${String(items.length)}"` : '';
  return `<${local}${count}>${items.join('')}</${local}>`;
}

function rowsXml(plan: SheetPlan, staff: StaffContent | null, styleOf: (role: Role) => number): string {
  const numbers = new Set([...plan.rows.keys(), ...(staff?.rows.keys() ?? [])]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const row = plan.rows[number];
      const kept = staff?.rows.get(number);
      const cells = (row ? rowCells(number, row, styleOf) : '') + (kept ? besides(kept.cells) : '');
      const opening = row ? rowOpening(number, row) : (kept?.opening ?? '');
      if (cells !== '') return `${opening}>${cells}${closingOf(opening)}`;
      return row?.height === undefined && !kept ? '' : `${opening}/>`;
    })
    .join('');
}

/** Staff's cells of a row: right of all the tab's own. */
function besides(cells: readonly { readonly column: number; readonly xml: string }[]): string {
  return [...cells]
    .sort((a, b) => a.column - b.column)
    .map(({ xml }) => xml)
    .join('');
}

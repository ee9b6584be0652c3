import { address } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import { readArea } from '../read-area';
import { outlineSheet, type CellOutline, type ListItem, type SheetOutline } from '../sheet-outline';
import { withAttribute, withoutEnd } from './splice';

/** What staff have put on a tab of ours, outside what we wrote: it stays. */
export interface StaffContent {
  /** The sheet's opening and closing tag. */
  readonly opening: string;
  readonly closing: string;
  /** How its view opens, without `>`: what is selected, how large it is shown, whether with grid lines. */
  readonly view: string | undefined;
  /** By row: how the row opens, without `>`, and its cells outside the generated areas. */
  readonly rows: ReadonlyMap<
    number,
    { readonly opening: string; readonly cells: readonly { column: number; xml: string }[] }
  >;
  /** Items of `cols`, `mergeCells`, `dataValidations` and `hyperlinks`. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  /** Tables by relationship id: an older one of ours among them. */
  readonly tables: readonly { readonly id: string; readonly xml: string }[];
  /** Elements that we never write, in order: conditional formats, drawings, protection, extensions … */
  readonly others: readonly { readonly local: string; readonly xml: string }[];
  /** The first filled cell that stands where the tab is to grow to. */
  readonly inTheWay: string | undefined;
}

export const listNames = ['cols', 'mergeCells', 'dataValidations', 'hyperlinks'] as const;
export type ListName = (typeof listNames)[number];

/** Elements that are written anew each time. */
const ours: ReadonlySet<string> = new Set([
  ...listNames,
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'sheetData',
  'autoFilter',
  'sortState',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'tableParts',
]);

/** Sorts out a tab that is there already. `before` is the area its mark names, `after` the one to be written. */
export function staffContent(xml: string, part: string, before: Area | null, after: Area, width: number): StaffContent {
  const outline = outlineSheet(xml, part);
  const { root, children, items } = outline;
  const ruled = before ? [before, after] : [after];
  const raw = ({ start, end }: { start: number; end: number }): string => xml.slice(start, end);
  const itemsOf = (list: string): ListItem[] => items.filter((item) => item.list === list);
  const outside = (list: string, attribute: string): string[] =>
    itemsOf(list)
      .filter((item) => !startsWithin(ruled, item.attributes[attribute]?.value))
      .map(raw);
  return {
    opening: xml.slice(0, root.openEnd),
    closing: xml.slice(root.closeStart),
    view: itemsOf('sheetViews').map(({ start, openEnd }) => withoutEnd(xml.slice(start, openEnd)))[0],
    rows: staffRows(xml, outline, ruled),
    lists: {
      cols: itemsOf('cols').flatMap((item) => columnsBeyond(raw(item), item, width)),
      mergeCells: outside('mergeCells', 'ref'),
      dataValidations: outside('dataValidations', 'sqref'),
      hyperlinks: outside('hyperlinks', 'ref'),
    },
    tables: itemsOf('tableParts').map((item) => ({
      id: Object.values(item.attributes).find(({ local }) => local === 'id')?.value ?? '',
      xml: raw(item),
    })),
    others: children.filter(({ local }) => !ours.has(local)).map((child) => ({ local: child.local, xml: raw(child) })),
    inTheWay: outline.rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.closeStart > cell.openEnd && isWithin(after, cell) && !(before && isWithin(before, cell)))
      .map(address)[0],
  };
}

function staffRows(xml: string, { rows }: SheetOutline, ruled: readonly Area[]): StaffContent['rows'] {
  const lowest = Math.max(...ruled.map(({ bottom }) => bottom));
  const kept = rows.flatMap(({ cells }) => cells.filter((cell) => !isWithinAny(ruled, cell)));
  const masters = new Set(kept.flatMap((cell) => sharedFormula(xml, cell)?.master ?? []));
  return new Map(
    rows.flatMap((row) => {
      const cells = row.cells.filter((cell) => !isWithinAny(ruled, cell));
      if (cells.length === 0 && row.row <= lowest) return [];
      const opening = withoutEnd(withAttribute(xml.slice(row.start, row.openEnd), 'r', String(row.row + 1)));
      return [
        [
          row.row,
          { opening, cells: cells.map((cell) => ({ column: cell.column, xml: staffCell(xml, cell, masters) })) },
        ],
      ];
    }),
  );
}

/**
 * A cell that does not say where it stands is told to, since those before it may go. One that shares the formula of a
 * cell that goes keeps its value.
 */
function staffCell(xml: string, cell: CellOutline, masters: ReadonlySet<string>): string {
  const opening = withAttribute(xml.slice(cell.start, cell.openEnd), 'r', address(cell));
  const shared = sharedFormula(xml, cell);
  const content = xml.slice(cell.openEnd, cell.end);
  return (
    opening +
    (shared?.follows !== undefined && !masters.has(shared.follows) ? content.replace(shared.text, '') : content)
  );
}

/** The number under which a cell's formula is shared: as the one that states it, or as one that follows. */
function sharedFormula(xml: string, cell: CellOutline): { text: string; master?: string; follows?: string } | null {
  if (!cell.formula) return null;
  const [text = '', number] =
    /<(?:\w+:)?f\b(?=[^>]*\bt="shared")[^>]*\bsi="(\d+)"[^>]*>/.exec(xml.slice(cell.openEnd, cell.closeStart)) ?? [];
  if (number === undefined) return null;
  return text.endsWith('/>') ? { text, follows: number } : { text, master: number };
}

/** The columns of a `<col>` that lie right of the tab's own. */
function columnsBeyond(xml: string, { attributes }: ListItem, width: number): string[] {
  const last = Number(attributes['max']?.value);
  if (!(last > width)) return [];
  return [withAttribute(xml, 'min', String(Math.max(width + 1, Number(attributes['min']?.value))))];
}

export function startsWithin(areas: readonly Area[], reference = ''): boolean {
  const area = readArea(reference.trim().split(/\s+/)[0] ?? '');
  return area !== null && isWithinAny(areas, { row: area.top, column: area.left });
}

const isWithinAny = (areas: readonly Area[], cell: { readonly row: number; readonly column: number }): boolean =>
  areas.some((area) => isWithin(area, cell));

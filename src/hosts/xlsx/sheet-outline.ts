import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';
import { readArea } from './read-area';
import { mainNamespaces } from './workbook-part';
import { parseXml } from './xml-parser';

/**
 * Where an element stands in a part's text: its `<`, the end of its opening tag, its closing tag, and the end of that.
 */
export interface Extent {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A sheet part's elements and where they stand, without what its cells hold. */
export interface SheetOutline {
  readonly root: Extent;
  /** The sheet's own child elements in order. */
  readonly children: readonly (Extent & { readonly local: string })[];
  readonly rows: readonly RowOutline[];
  /** What the other child elements hold: columns, merged areas, links, validations, tables … */
  readonly items: readonly ListItem[];
}

export interface ListItem extends Extent {
  /** The child element it stands in. */
  readonly list: string;
  /** Its attributes, by the names they are written with. */
  readonly attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>>;
}

export interface RowOutline extends Extent {
  readonly row: number;
  /** The style of its blank cells, where it has one of its own. */
  readonly style: string | undefined;
  readonly cells: readonly CellOutline[];
}

export interface CellOutline extends Extent {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly formula: boolean;
}

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const nowhere: Extent = { start: 0, openEnd: 0, closeStart: 0, end: 0 };

/** Reads a sheet part's outline. Throws a HostError where it is damaged, or holds too much. */
export function outlineSheet(xml: string, part: string): SheetOutline {
  const children: Open<Extent & { local: string }>[] = [];
  const rows: (Open<RowOutline> & { cells: CellOutline[] })[] = [];
  const items: Open<ListItem>[] = [];
  const open: Open<Extent>[] = [];
  let root: Extent = nowhere;
  let cell: Open<CellOutline> | undefined;
  let nodes = 0;
  parseXml(xml, part, {
    open: ({ local, uri, attributes }, end) => {
      const extent: Open<Extent> = { start: xml.lastIndexOf('<', end - 1), openEnd: end, closeStart: end, end };
      const depth = open.length;
      const plain = (name: string): string | undefined => attributes[name]?.value;
      const row = rows.at(-1);
      if (depth === 0) root = extent;
      else if (depth === 1) children.push(Object.assign(extent, { local }));
      else if (local === 'row' && depth === 2 && mainNamespaces.includes(uri)) {
        const number = plain('r') ?? String((row?.row ?? -1) + 2);
        rows.push(Object.assign(extent, { row: Number(number) - 1, style: plain('s'), cells: [] }));
      } else if (local === 'c' && depth === 3 && row) {
        const place = placeOf(plain('r'), row, part);
        cell = Object.assign(extent, { ...place, style: plain('s'), formula: false });
        row.cells.push(cell);
      } else if (local === 'f' && depth === 4 && cell) cell.formula = true;
      else if (depth === 2) items.push(Object.assign(extent, { list: children.at(-1)?.local ?? '', attributes }));
      open.push(extent);
      if (depth <= 3 && ++nodes > fixedLimits.outlined) throw new HostError('too-large', part);
    },
    close: (_, end) => {
      const extent = open.pop();
      if (!extent) return;
      extent.end = end;
      extent.closeStart = end === extent.openEnd ? end : xml.lastIndexOf('<', end - 1);
    },
    text: () => undefined,
  });
  return { root, children, rows, items };
}

function placeOf(reference: string | undefined, row: RowOutline, part: string): { row: number; column: number } {
  if (reference === undefined) return { row: row.row, column: (row.cells.at(-1)?.column ?? -1) + 1 };
  const area = readArea(reference.trim());
  if (!area) throw new HostError('damaged', `${part}: ${reference}`);
  return { row: area.top, column: area.left };
}

import type { Area } from '../../../src/workbook/cell';
import { spansColumns, spansRows } from '../../engine/area';
import { ExcelError } from '../../engine/errors';
import type { Band, Sheet } from '../../engine/sheet';
import type { RangeTarget } from '../arguments';
import type { Region } from './region';

export type BandKind = 'rows' | 'columns';

const span = (area: Area, kind: BandKind) =>
  kind === 'rows' ? ([area.top, area.bottom] as const) : ([area.left, area.right] as const);

/** Every row of a whole column is alike: only those that the sheet knows differ. */
function* bandsOf(sheet: Sheet, area: Area, kind: BandKind): Generator<Band> {
  const [from, to] = span(area, kind);
  const whole = kind === 'rows' ? spansColumns(area) : spansRows(area);
  const last = whole ? Math.min(to, Math.max(from, ...sheet[kind].keys()) + 1) : to;
  for (let index = from; index <= last; index++) yield sheet.band(kind, index);
}

function agreed<T>({ sheet, areas }: Region, kind: BandKind, read: (band: Band) => T): T | null {
  const values = new Set(areas.flatMap((area) => [...bandsOf(sheet, area, kind)].map(read)));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** The common size in points; null where sizes differ. */
export function bandSize(region: Region, kind: BandKind): number | null {
  const standard = kind === 'rows' ? region.sheet.standardHeight : region.sheet.standardWidth;
  return agreed(region, kind, ({ size }) => size ?? standard);
}

/** What all rows or columns of the region say; null where they differ. */
export function bandHidden(region: Region, kind: BandKind, read: (band: Band) => boolean): boolean | null {
  return agreed(region, kind, read);
}

export function setBands({ sheet, areas }: Region, kind: BandKind, change: Partial<Band>): void {
  for (const area of areas) {
    sheet.checkWritable(area);
    const whole = kind === 'rows' ? spansColumns(area) : spansRows(area);
    if (whole) setAll(sheet, kind, change);
    const [from, to] = whole ? [0, -1] : span(area, kind);
    for (let index = from; index <= to; index++) sheet.setBand(kind, index, change);
  }
}

/** A size for all rows is the sheet's new standard. */
function setAll(sheet: Sheet, kind: BandKind, { size, hidden }: Partial<Band>): void {
  if (hidden !== undefined) throw new ExcelError('NotImplemented', 'A whole sheet cannot be hidden band by band.');
  for (const index of sheet[kind].keys()) sheet.setBand(kind, index, { size: null });
  if (size && kind === 'rows') sheet.standardHeight = size;
  if (size && kind === 'columns') sheet.standardWidth = size;
}

/** From edge to edge, in points. */
export function extent({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>, kind: BandKind): number {
  const [from, to] = span(area, kind);
  const standard = kind === 'rows' ? sheet.standardHeight : sheet.standardWidth;
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const { size, hidden } = sheet.band(kind, index);
    if (!hidden) sum += size ?? standard;
  }
  return sum;
}

import type { Area, Cell } from '../../workbook/cell';
import type { Room } from '../../workbook/room';
import { columnPixels, digitPixels } from './column-pixels';
import type { SheetSizes } from './sheet-sizes';
import type { TextLooks } from './text-looks';

const pointsPerPixel = 0.75;
/** The height of a row of which nothing is said, in sizes of the default font: as high as Excel makes it with 游ゴシック. */
const usualRow = 1.7;
/** A text in an area of more rows than any form has is not judged. */
const mostRows = 200;

/** A cell with a long text, and its style. */
export interface LongText<C extends Cell> {
  readonly cell: C;
  readonly style: number;
}

/** The room of each long text; none where Excel fits the row by itself, or the text may not break into lines. */
export function roomsOf<C extends Cell>(
  texts: readonly LongText<C>[],
  merges: readonly Area[],
  sizes: SheetSizes,
  { looks, normal }: TextLooks,
): Map<C, Room> {
  const areas = new Map(merges.map((area) => [key(area.top, area.left), area]));
  const digit = digitPixels(normal);
  const areaOf = ({ row, column }: Cell): Area =>
    areas.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  const right = texts.reduce((most, { cell }) => Math.max(most, areaOf(cell).right), 0);
  const lefts = [0];
  for (const width of sizes.widths(right)) lefts.push((lefts.at(-1) ?? 0) + columnPixels(width, digit));
  const rooms = new Map<C, Room>();
  for (const { cell, style } of texts) {
    const look = looks[style];
    const area = areaOf(cell);
    if (!look?.wraps || look.isTurned || area.bottom - area.top >= mostRows) continue;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) =>
      sizes.row(area.top + at, normal.size * usualRow),
    );
    const isMerged = area.bottom > area.top || area.right > area.left;
    const at = rows.map(({ height }) => height > 0).lastIndexOf(true);
    const last = rows[at];
    if (!last || (!isMerged && !last.isOwn)) continue;
    const width = ((lefts[area.right + 1] ?? 0) - (lefts[area.left] ?? 0)) * pointsPerPixel;
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    if (width === 0) continue;
    rooms.set(cell, {
      width,
      height,
      last: { row: area.top + at, height: last.height },
      indent: look.indent,
      font: look.font,
    });
  }
  return rooms;
}

const key = (row: number, column: number): number => row * 16_384 + column;

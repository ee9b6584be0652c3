import { highestRow } from '../../workbook/excel-limits';
import type { Room } from '../../workbook/room';
import { metricsOf } from './letter-widths';
import { lineCount } from './text-lines';

/** A text whose last lines are cut off. */
export interface Overflow {
  readonly lines: number;
  readonly seen: number;
  /** The height that its area needs, in points. */
  readonly needed: number;
  /** The height that its last row needs for that; null where no row may be so high. */
  readonly rowHeight: number | null;
}

/** Points beside and around a text, and those of a step that it is indented by. */
const margin = 3.75;
const padding = 3;
const indentStep = 6.75;
/** Heights are set in whole pixels. */
const pixel = 0.75;
/**
 * Other fonts, printers and programs set a text a little wider or narrower, so this much more room is taken to be
 * there.
 */
const allowance = 1.05;

/** How much room a text lacks; null where all of it is seen. */
export function overflowOf(text: string, room: Room): Overflow | null {
  const { size } = room.font;
  const { widthOf, line, spaciousLine } = metricsOf(room.font);
  const width = (room.width - margin - room.indent * indentStep) / size;
  const height = room.height / size;
  // Of its last line only the letters are to be seen, not the space below them.
  const leastHeight = (lines: number): number => (lines - 1) * line + 1;
  if (leastHeight(lineCount(text, width * allowance, widthOf)) <= height * allowance) return null;
  const lines = lineCount(text, width, widthOf);
  const seen = Math.max(0, Math.floor((height - 1) / line) + 1);
  const needed = wholePixels(lines * spaciousLine * size + padding);
  const rowHeight = wholePixels(room.last.height + needed - room.height);
  return {
    lines,
    seen: Math.min(seen, lines - 1),
    needed,
    rowHeight: rowHeight > highestRow ? null : rowHeight,
  };
}

const wholePixels = (points: number): number => Math.ceil(points / pixel) * pixel;

import type { PlacedItem } from './lay-out';
import { officeLook } from './office-look';

const linePoints = 15;
const paddingPoints = 6;

/** Row heights in points, by row, that show every text whole: Excel fits no merged cell by itself. */
export function rowHeights(items: readonly PlacedItem[], widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>();
  const shortFirst = [...items].sort((a, b) => a.rows - b.rows);
  for (const { row, rows, column, columns, look, content } of shortFirst) {
    const wraps = officeLook[look].alignment?.wrapText === true;
    const width = wraps ? sum(widths.slice(column, column + columns)) : Infinity;
    const needed = lines(String(content.value ?? ''), width) * linePoints + paddingPoints;
    const others = sum(Array.from({ length: rows - 1 }, (_, at) => heights.get(row + at) ?? 0));
    const last = row + rows - 1;
    heights.set(last, Math.max(heights.get(last) ?? 0, needed - others));
  }
  return heights;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A full-width letter takes the room of two. */
function lines(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - 1) / 2) * 2);
  return sum(
    text.split('\n').map((line) => {
      const letters = sum([...line].map((letter) => (/[ -~｡-ﾟ]/.test(letter) ? 1 : 2)));
      return Math.max(1, Math.ceil(letters / room));
    }),
  );
}

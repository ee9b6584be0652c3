import type { PlacedItem } from './lay-out';

const linePoints = 15;
const paddingPoints = 6;

/** Row heights in points, by row, that show every text whole: Excel fits no merged cell by itself. */
export function rowHeights(items: readonly PlacedItem[], widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>();
  const tallFirst = [...items].sort((a, b) => a.rows - b.rows);
  for (const { row, rows, column, columns, content } of tallFirst) {
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const needed = lines(String(content.value ?? ''), width) * linePoints + paddingPoints;
    const others = Array.from({ length: rows - 1 }, (_, at) => heights.get(row + at) ?? 0).reduce((sum, one) => sum + one, 0);
    const last = row + rows - 1;
    heights.set(last, Math.max(heights.get(last) ?? 0, needed - others));
  }
  return heights;
}

/** A full-width letter takes the room of two. */
function lines(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - 1) / 2) * 2);
  return text.split('\n').reduce((sum, line) => {
    const letters = [...line].reduce((wide, letter) => wide + (/[ -~｡-ﾟ]/.test(letter) ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(letters / room));
  }, 0);
}

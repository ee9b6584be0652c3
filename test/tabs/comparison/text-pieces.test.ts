import { lineCount } from '../../../src/tabs/row-height';
import { textPieces } from '../../../src/tabs/comparison/text-pieces';

const cut = (text: string, width: number): string[] =>
  textPieces(text, width).map(([from, count]) => text.slice(from, from + count));

test('a text that fits a row is one piece, and a blank one none', () => {
  expect(textPieces('', 40)).toEqual([]);
  expect(cut('・続ける。\n・広げる。', 40)).toEqual(['・続ける。\n・広げる。']);
});

test('a longer one is parted, at ends of lines where they are near, and nothing is lost', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `・${String(at)}番目の取組を続けた。\n`).join('');
  for (const text of [lines, 'あ'.repeat(3000), `${'あ'.repeat(900)}\n${'い'.repeat(900)}`]) {
    const pieces = cut(text, 48);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(lineCount(piece, 48)).toBeLessThanOrEqual(23 + 1);
  }
  expect(cut(lines, 48)[0]).toMatch(/た。\n$/u);
});

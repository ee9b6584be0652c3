import { readFileSync } from 'node:fs';
import { metricsOf } from '../../../src/rules/words/letter-widths';
import { widthIn } from '../../../src/rules/words/text-lines';

const file = 'node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));

/** What the font's own tables (OpenType: cmap of format 4, hmtx, hhea) say of a letter's width. */
function advancesIn(font: Buffer): (letter: string) => number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
      const entry = 12 + 16 * at;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)];
    }),
  );
  const at = (table: string) => tables.get(table) ?? NaN;
  const cmap = at('cmap');
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const map = maps.find((offset) => font.readUInt16BE(offset) === 4) ?? NaN;
  const twice = font.readUInt16BE(map + 6);
  const glyphOf = (code: number): number => {
    let end = map + 14;
    while (font.readUInt16BE(end) < code) end += 2;
    const start = end + twice + 2;
    const range = start + 2 * twice;
    const offset = font.readUInt16BE(range);
    const delta = font.readUInt16BE(start + twice);
    if (offset === 0) return (code + delta) & 0xffff;
    return (font.readUInt16BE(range + offset + 2 * (code - font.readUInt16BE(start))) + delta) & 0xffff;
  };
  const count = font.readUInt16BE(at('hhea') + 34);
  const size = font.readUInt16BE(at('head') + 18);
  return (letter) => font.readUInt16BE(at('hmtx') + 4 * Math.min(glyphOf(letter.charCodeAt(0)), count - 1)) / size;
}

test('the table is that of Noto Sans JP', () => {
  const advance = advancesIn(readFileSync(file));
  const { widthOf } = metricsOf({ name: '游ゴシック', size: 11 });
  expect(letters.map((letter) => widthOf(letter))).toEqual(letters.map((letter) => advance(letter)));
  expect(['漢', 'あ', '。', '①', 'ｱ'].map((letter) => widthOf(letter))).toEqual(
    ['漢', 'あ', '。', '①', 'ｱ'].map((letter) => advance(letter)),
  );
});

test.each([
  ['ＭＳ ゴシック', 4 * 0.5 + 3, 1.2],
  ['MS Mincho', 4 * 0.5 + 3, 1.2],
  ['BIZ UDゴシック', 4 * 0.5 + 3, 1.2],
  ['ＭＳ Ｐ明朝', 4 * 0.555 + 0.94 + 0.6 + 1, 1.2],
  ['BIZ UDPゴシック', 4 * 0.555 + 0.94 + 0.6 + 1, 1.2],
  ['メイリオ', 4 * 0.555 + 3, 1.448],
  ['Calibri', 4 * 0.555 + 3, 1.448],
])('in %s', (name, width, line) => {
  const metrics = metricsOf({ name, size: 11 });
  expect(widthIn('2024の年。', metrics.widthOf)).toBeCloseTo(width);
  expect(metrics.line).toBe(line);
});

test('Excel gives some fonts more room between lines', () => {
  expect(
    ['游明朝', 'Meiryo UI', 'ＭＳ 明朝', 'Arial'].map((name) => metricsOf({ name, size: 11 }).spaciousLine),
  ).toEqual([1.7, 1.7, 1.25, 1.5]);
});

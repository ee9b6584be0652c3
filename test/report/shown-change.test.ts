import { shownChange, type ShownPiece } from '../../src/report/shown-change';
import type { Edit } from '../../src/workbook/plan';

const words = {
  blank: '（空欄）',
  text: (text: string) => `文字列「${text}」`,
  number: (text: string) => `数値 ${text}`,
};
const marked = (pieces: readonly ShownPiece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const shown = (before: Edit['expected'], after: Edit['value']) => {
  const change = shownChange(before, after, words);
  return `${marked(change.before)} → ${marked(change.after)}`;
};

test.each<[Edit['expected'], Edit['value'], string]>([
  ['一般財団法人　振興協会', '一般財団法人 振興協会', '一般財団法人[□]振興協会 → 一般財団法人[␣]振興協会'],
  ['振興協会 ', '振興協会', '振興協会[␣] → 振興協会'],
  ['令和６年', '令和6年', '令和[６]年 → 令和[6]年'],
  ['2500', 2500, '[文字列「2500」] → [数値 2,500]'],
  [2500, '2500', '[数値 2,500] → [文字列「2500」]'],
  [1000, 2000.5, '[1,000] → [2,000.5]'],
  [null, '新規', '（空欄） → [新規]'],
  ['', 0, '（空欄） → [0]'],
  ['縮小', '継続', '[縮小] → [継続]'],
  ['あ\nい', 'あい', 'あ[↵\n]い → あい'],
])('%j → %j', (before, after, text) => {
  expect(shown(before, after)).toBe(text);
});

test('what stands far from the change is left out', () => {
  const [head, tail] = ['あ'.repeat(200), 'い'.repeat(200)];
  const near = 'あ'.repeat(20);
  expect(shown(`${head}、${tail}`, `${head}。${tail}`)).toBe(
    `…${near}[、]${'い'.repeat(20)}… → …${near}[。]${'い'.repeat(20)}…`,
  );
});

test('where little is common, the whole is marked', () => {
  expect(shown('地域の振興を図る', '観光客を呼び込む')).toBe('[地域の振興を図る] → [観光客を呼び込む]');
});

import { difference } from '../../src/model/difference';

const marked = (first: string, second: string) =>
  difference(first, second)
    .map(({ of, text }) => ({ both: text, first: `[-${text}-]`, second: `[+${text}+]` })[of])
    .join('');

test.each([
  ['会津漆器育成訓練校', '会津漆器訓練校', '会津漆器[-育成-]訓練校'],
  ['商店街活性化事業', '商店会活性事業', '商店[-街-][+会+]活性[-化-]事業'],
  ['一般財団法人 振興協会', '一般財団法人振興協会', '一般財団法人[- -]振興協会'],
  ['𠮷野', '吉野', '[-𠮷-][+吉+]野'],
  ['', '新規', '[+新規+]'],
  ['同じ', '同じ', '同じ'],
  ['', '', ''],
])('「%s」 and 「%s」', (first, second, pieces) => {
  expect(marked(first, second)).toBe(pieces);
});

test('the pieces of either side are the whole text', () => {
  const [first, second] = ['令和６年度から実施している。', '令和6年度より実施した。'];
  const without = (side: 'first' | 'second') =>
    difference(first, second)
      .filter(({ of }) => of !== side)
      .map(({ text }) => text)
      .join('');
  expect(without('second')).toBe(first);
  expect(without('first')).toBe(second);
});

test('texts of ten thousand characters differ as a whole after their common beginning', () => {
  const [first, second] = [`概要${'あ'.repeat(9_999)}`, `概要${'い'.repeat(9_999)}`];
  expect(difference(first, second).map(({ text }) => text.length)).toEqual([2, 9_999, 9_999]);
});

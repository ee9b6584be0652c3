import { read } from '../../../src/read/read';
import { rollUp } from '../../../src/rollup/roll-up';
import { review } from '../../../src/review';
import { items, layoutOfTables } from '../../workbooks/form-sheet';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const layoutBy = (value: string) =>
  layoutOfTables([
    items({ 欄: '個票', この様式での項目名: '基本施策', 種類: '文字' }),
    [
      ['項目', '値'],
      ['施策の見分け方', value],
    ],
  ]);

/** Cards below 施策9, each with 基本施策 below its texts. */
const sheets = (...measures: readonly (string | number | null)[]) => {
  const cards = measures.map((measure, index): Row[] => [
    ...cardRows({ A1: index + 1, C1: `事業${String(index)}`, B9: '基本施策', C9: measure }),
    [],
  ]);
  return [aSheet([['施策9 古い見出し'], ...cards.flat()])];
};
const table: Row[] = [
  ['施策番号', '名称', '施策の内容'],
  ['施策1', '道路', '直す'],
  ['施策2', '公園', '植える'],
];
const measuresOf = (value: string, own = sheets('公園', '道路', '公園'), more: readonly Row[] = []) =>
  read(
    { name: 'a.xlsx', sheets: [...(more.length > 0 ? [aSheet(more, [], '見出し')] : []), ...own] },
    layoutBy(value),
  ).cards.map(({ name, measure, heading }) => [name.value, measure, heading?.name ?? null]);

it('headings over cards tell it by default', () => {
  expect(measuresOf('見出し').map(([, measure]) => measure)).toEqual([9, 9, 9]);
});

it('an item of the card tells it by a name, numbered as met', () => {
  expect(measuresOf('基本施策')).toEqual([
    ['事業0', 1, '公園'],
    ['事業2', 1, '公園'],
    ['事業1', 2, '道路'],
  ]);
});

it("a name has the number of the header's table, and one that it lacks the next", () => {
  expect(measuresOf('基本施策', sheets('公園', '道路', '川'), table).map(([name, measure]) => [name, measure])).toEqual(
    [
      ['事業1', 1],
      ['事業0', 2],
      ['事業2', 3],
    ],
  );
});

it.each([
  ['施策4 公園', 4, '公園'],
  ['４．公園', 4, '公園'],
  [4, 4, ''],
  ['（4）', 4, ''],
  ['4つの柱', 1, '4つの柱'],
  ['4-2 公園', 1, '4-2 公園'],
])('%j says its number and name', (text, number, name) => {
  expect(measuresOf('基本施策', sheets(text))).toEqual([['事業0', number, name]]);
});

it('a built-in item tells it, too', () => {
  expect(measuresOf('担当部・課')).toEqual(['事業0', '事業1', '事業2'].map((name) => [name, 1, '商工課']));
});

it('nothing tells it where the office has none, and all projects are one group', () => {
  expect(measuresOf('なし').map(([, measure, heading]) => [measure, heading])).toEqual(Array(3).fill([null, null]));
  const { measures } = rollUp(
    review({ name: 'a.xlsx', sheets: sheets('公園') }, { layout: layoutBy('なし'), settings: null }),
  );
  expect(measures.map(({ label, projects }) => [label, projects])).toEqual([['全事業', 1]]);
});

it('then no heading of the list tells one either', () => {
  const list: Row[] = [
    ['番号', '重点事業', '事務事業名', '次年度方針', '担当部・課'],
    ['施策1 道路'],
    [1, '◎', '事業0', '継続', '商工課'],
  ];
  const { list: read1 } = read(
    { name: 'a.xlsx', sheets: [aSheet(list, [], '一覧'), ...sheets(null)] },
    layoutBy('なし'),
  );
  expect(read1?.headings).toEqual([]);
  expect(read1?.rows.map(({ measure, unmeasured }) => [measure, unmeasured])).toEqual([[null, true]]);
});

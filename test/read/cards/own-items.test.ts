import type { OwnItem } from '../../../src/layout/own-item';
import type { Field } from '../../../src/model/field';
import { figureIn } from '../../../src/model/year-figure';
import { read } from '../../../src/read/read';
import { review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { address } from '../../../src/workbook/address';
import { formSheet, items, layoutOfTables } from '../../workbooks/form-sheet';
import { cardRows } from '../a-card';
import { aSheet } from '../a-sheet';

const own = (name: string, kind: string, more: Record<string, string> = {}) => ({
  欄: '個票',
  この様式での項目名: name,
  種類: kind,
  ...more,
});
const layout = layoutOfTables([
  items(
    own('財源内訳', '対象外'),
    own('財源内訳 > その他', '金額', { 記入: '必須' }),
    own('補助率', '割合'),
    own('必要性', '選択', { 選択肢: 'A、B' }),
    own('開始年度', '年度'),
    own('負担額', '金額'),
  ),
]);

/** A card with further rows below its amounts and its texts. */
const rows = (typed: Parameters<typeof cardRows>[0] = {}) =>
  cardRows({
    D7: '財源内訳',
    D8: 'その他',
    E8: 30,
    F8: '40千円',
    B9: '必要性',
    C9: 'A',
    D9: '補助率',
    E9: { value: 0.5, format: '0%', formula: false },
    B10: '開始年度',
    C10: '平成30年度',
    ...typed,
  });

const cardOf = (typed?: Parameters<typeof cardRows>[0]) =>
  read({ name: 'a.xlsx', sheets: [aSheet(rows(typed))] }, layout).cards[0];
const told = (typed?: Parameters<typeof cardRows>[0]) =>
  Object.fromEntries([...(cardOf(typed)?.own ?? [])].map(([{ label }, { value, state }]) => [label, value ?? state]));

it("the office's own items are read by their kinds, each once", () => {
  expect(told()).toEqual({ 必要性: 'A', 補助率: 50, 開始年度: 2018, 負担額: 'missing' });
});

it('amounts among the rows of 財務内容 are read by year', () => {
  const amounts = (typed?: Parameters<typeof cardRows>[0]) =>
    cardOf(typed)?.years.map((year) =>
      [...year.own].map(([{ label }, field]) => [label, figureIn(field) ?? field.state]),
    );
  expect(amounts()).toEqual([[['その他', 30]], [['その他', 40]]]);
  expect(amounts({ E8: null, F8: null })).toEqual([[['その他', 'blank']], [['その他', 'blank']]]);
});

it('a number among them is read by year, below them beside its label', () => {
  const counted = layoutOfTables([items(own('人工', '数値'))]);
  const read1 = (typed: Parameters<typeof cardRows>[0]) =>
    read({ name: 'a.xlsx', sheets: [aSheet(cardRows(typed))] }, counted).cards[0];
  const among = read1({ D6: '人工', E6: 0.1, F6: '0.2', D7: '概算人件費', E7: 1, F7: 2 });
  expect(among?.years.map((year) => [...year.own.values()].map(figureIn))).toEqual([[0.1], [0.2]]);
  expect([...(among?.own ?? [])]).toEqual([]);
  const below = read1({ D7: '人工', E7: 0.1 });
  expect([...(below?.own.values() ?? [])].map(({ value }) => value)).toEqual([0.1]);
});

it('an amount that stands is read beside its label', () => {
  expect(told({ B11: '負担額', C11: 7 })).toMatchObject({ 負担額: { thousandYen: 7 } });
});

it('nothing of the built-in items changes', () => {
  const { own: _, ...card } = cardOf() ?? {};
  expect(card).toMatchObject({ name: { value: '支援' }, direction: { value: '継続' }, review: { value: '課題' } });
});

describe('a choice, or a mark, of each year', () => {
  const rated = layoutOfTables([
    items(own('必要性', '選択', { 選択肢: 'A、B', 集計: '区分別' }), own('認定', '印'), own('始期', '年度')),
  ]);
  const cardIn = (typed: Parameters<typeof cardRows>[0]) =>
    read({ name: 'a.xlsx', sheets: [aSheet(cardRows(typed))] }, rated).cards[0];
  const toldIn = (typed: Parameters<typeof cardRows>[0]) => {
    const card = cardIn(typed);
    const words = (own: ReadonlyMap<OwnItem, Field<unknown>> | undefined) =>
      [...(own ?? [])].flatMap(([{ label }, { value, state }]) => (state === 'missing' ? [] : [[label, value]]));
    return [words(card?.own), ...(card?.years ?? []).map((year) => words(year.own))];
  };

  it('is read under its year, below the amounts where each year has one', () => {
    const typed = { D7: '必要性', E7: 'A', F7: 'Z', D8: '認定', E8: '○', F8: '—' };
    expect(toldIn(typed)).toEqual([
      [],
      [
        ['必要性', 'A'],
        ['認定', '○'],
      ],
      [
        ['必要性', 'Z'],
        ['認定', '—'],
      ],
    ]);
  });

  it('stands among the amounts, though one year has none', () => {
    const typed = { D6: '必要性', E6: null, F6: 'B', D7: '概算人件費', E7: 1, F7: 2 };
    expect(toldIn(typed).slice(1)).toEqual([[['必要性', null]], [['必要性', 'B']]]);
  });

  it.each<[string, Parameters<typeof cardRows>[0]]>([
    ['another item stands beside it', { D7: '必要性', E7: 'A', F7: '始期', G7: '令和2年度' }],
    ['it stands under one year alone', { D7: '必要性', E7: null, F7: 'A' }],
    ['it stands left of the years', { B9: '必要性', C9: 'A' }],
  ])('is one value where %s', (_, typed) => {
    expect(toldIn(typed)[0]).toContainEqual(['必要性', 'A']);
  });

  it('is checked in both, and counted by the evaluated one', () => {
    const sheet = aSheet([['施策1 産業'], [], ...cardRows({ D7: '必要性', E7: 'B', F7: 'Z' })]);
    const form = formSheet(items(own('必要性', '選択', { 選択肢: 'A、B', 集計: '区分別' })));
    const reviewed = review({ name: 'a.xlsx', sheets: [sheet, form] });
    expect(
      reviewed.findings.flatMap(({ rule, place }) => (rule === 'choice-unknown' && place ? address(place) : [])),
    ).toEqual(['F9']);
    const [groups] = rollUp(reviewed).own;
    expect(groups && 'groups' in groups && [...groups.groups.keys()]).toEqual(['B']);
  });
});

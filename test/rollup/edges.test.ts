import { noGaps } from '../../src/rollup/gaps';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { putAll, type Put } from '../rules/put';
import { rolledUp, withCard } from './rolled-up';

const rolledUpWith = (puts: Readonly<Record<string, Put>>, layout: Partial<Layout> = {}, data = clean) =>
  rolledUp(putAll(layOut(data, layout), puts));

describe('the order of 施策', () => {
  it("is the header's, then that of numbers which only cards know", () => {
    const { measures } = rolledUpWith({ 'measure/1/number': '施策9' });
    expect(measures.map(({ number, name, projects }) => [number, name, projects])).toEqual([
      [9, '地場産業の振興', 0],
      [2, '経済循環の推進', 5],
      [3, '経営基盤の強化', 8],
      [1, '地場産業の振興', 14],
    ]);
  });

  it('ends with cards under no 施策, which bear no name', () => {
    const { measures } = rolledUpWith({ 'cardHeading/1/name': null }, { sheetNames: 'plain' });
    expect(measures.at(-1)).toMatchObject({ number: null, name: '', projects: 14 });
  });

  it('is by number without a header, names being those over the cards', () => {
    const header = Object.fromEntries(
      [...layOut(clean).places.keys()].filter((key) => /^(header|measure)\//.test(key)).map((key) => [key, null]),
    );
    const rollup = rolledUpWith(header, { sheetOrder: 'reversed' });
    expect(rollup.measures.map(({ number, name }) => [number, name])).toEqual([
      [1, '地場産業の振興'],
      [2, '経済循環の推進'],
      [3, '経営基盤の強化'],
    ]);
    expect([rollup.number, rollup.name]).toEqual(['', '']);
  });
});

describe('an evaluation without cards', () => {
  it('has no columns, nothing to compare, and sums of nothing', () => {
    const { columns, compared, total, measures, coverage } = rolledUp(
      layOut({ ...clean, cardGroups: [], list: null }).snapshot,
    );
    expect([columns, compared]).toEqual([[], null]);
    expect(total).toEqual({ projects: 0, cost: [], generalFunds: [], labour: [], own: new Map(), gaps: noGaps });
    expect(measures.map(({ projects }) => projects)).toEqual([0, 0, 0]);
    expect(coverage).toEqual({ cards: 0, counted: 0, asText: 0, excluded: [] });
  });
});

describe('what is left out', () => {
  const why = (puts: Readonly<Record<string, Put>>) =>
    rolledUpWith(puts).coverage.excluded.map((one) => `${one.project}：${one.field}：${one.why}`);

  it('is an amount whose label does not stand', () => {
    expect(why({ 'card/1-1/label/cost': null })).toEqual([
      '施策1-1 会津漆器産業従事者支援補助金：事業費 令和6年度(予算)：「事業費」の欄がありません。',
      '施策1-1 会津漆器産業従事者支援補助金：事業費 令和7年度(見込み)：「事業費」の欄がありません。',
    ]);
  });

  it('is an amount under a blank year heading', () => {
    expect(why({ 'card/1-1/year/0': null }).map((one) => one.split('：').slice(1).join('：'))).toEqual(
      ['事業費', '所要一般財源', '概算人件費'].map((label) => `${label}：年度の見出しを読み取れません。`),
    );
  });

  it('is a blank amount this year of what ends, and next year of what is new', () => {
    expect(why({ 'card/2-5/cost/0': null })).toHaveLength(1);
    expect(why({ 'card/2-5/cost/1': null })).toEqual([]);
    expect(why({ 'card/1-1/direction': '新規', 'card/1-1/cost/1': null })).toHaveLength(1);
    expect(why({ 'card/1-1/direction': '新規', 'card/1-1/cost/0': null })).toEqual([]);
    expect(why({ 'card/1-1/direction': null, 'card/1-1/cost/0': null })).toHaveLength(1);
  });

  it('is not a card of which one amount is counted', () => {
    const others = ['cost/1', 'generalFunds/0', 'generalFunds/1', 'labour/0', 'labour/1'].map(
      (key) => [`card/1-1/${key}`, null] as const,
    );
    const { coverage, columns } = rolledUpWith(Object.fromEntries(others));
    expect(coverage).toMatchObject({ cards: 27, counted: 27 });
    expect(coverage.excluded).toHaveLength(5);
    expect(columns).toHaveLength(2);
  });
});

describe('projects of one name', () => {
  it('are two under one 施策, though alike in all', () => {
    expect(
      rolledUpWith({
        'card/1-13/name': '同じ名',
        'card/1-14/name': '同じ名',
        'card/1-14/cost/0': 30,
        'card/1-14/cost/1': 30,
        'card/1-14/generalFunds/0': 30,
        'card/1-14/generalFunds/1': 30,
        'card/1-14/labour/0': 114,
        'card/1-14/labour/1': 114,
      }).relisted.size,
    ).toBe(0);
  });

  it('are two where they bear no name', () => {
    const blank = { 'card/1-13/name': null, 'card/2-3/name': null };
    const alike = [0, 1].flatMap((at) =>
      [
        ['cost', 30],
        ['generalFunds', 30],
        ['labour', 114],
      ].map(([row, amount]) => [`card/2-3/${row}/${at}`, amount] as const),
    );
    expect(rolledUpWith({ ...blank, ...Object.fromEntries(alike) }).relisted.size).toBe(0);
  });

  it('are one under two 施策, whatever the order of their departments', () => {
    const [one, other] = [
      { division: '観光商工部', section: '商工課' },
      { division: '観光商工部', section: '観光課' },
    ];
    const first = clean.cardGroups[0]?.cards[0];
    if (!first) throw new Error('the sample has no card');
    const data = withCard(
      2,
      1,
      { ...first, department: [other, one] },
      withCard(1, 1, { department: [one, other] }, clean),
    );
    expect(rolledUp(layOut(data).snapshot).relisted.size).toBe(1);
  });
});

describe('attributes', () => {
  it('are empty for a project without a department', () => {
    const { by } = rolledUpWith({ 'card/1-1/department': null, 'list/1-1/department': null });
    expect(by.department.get('')?.projects).toBe(1);
    expect(by.division.get('')?.projects).toBe(1);
  });
});

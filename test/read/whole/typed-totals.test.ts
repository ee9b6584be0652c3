import { readSheet } from '../../../src/read/sheet/sheet';
import { readTypedTotals } from '../../../src/read/whole/typed-totals';
import { aSheet, type Row } from '../a-sheet';

const totals = (rows: readonly Row[], merges: string[] = []) => readTypedTotals(readSheet(aSheet(rows, merges)));
const brief = (rows: readonly Row[], merges: string[] = []) =>
  totals(rows, merges).map(
    ({ thousandYen, row, column: { year, kind }, measure }) =>
      `${row} ${String(year)}${kind} ${String(thousandYen)} ${String(measure)}`,
  );

const head: Row[] = [
  ['事業', '事業費', null],
  [null, '令和6年度(予算)', '令和7年度(見込み)'],
];
const merged = ['B1:C1'];

describe('a typed total', () => {
  it('stands in a row of totals, under the headings of an amount and a year', () => {
    expect(totals([...head, ['支援', 1, 2], ['合計', 1, 2]], merged)).toEqual([
      {
        place: { sheet: 'シート', row: 3, column: 1 },
        thousandYen: 1,
        row: 'cost',
        column: { year: 2024, kind: '予算' },
        measure: null,
        spans: null,
      },
      {
        place: { sheet: 'シート', row: 3, column: 2 },
        thousandYen: 2,
        row: 'cost',
        column: { year: 2025, kind: '見込み' },
        measure: null,
        spans: null,
      },
    ]);
  });

  it.each(['合計', '総計', '総合計', '計', ' 合　計 '])('is labelled %j', (word) => {
    expect(brief([...head, [word, 1]], merged)).toEqual(['cost 2024予算 1 null']);
  });

  it.each(['計画', '合計額', '合', '　　　　　　合計　　　　　'])('is not labelled %j', (word) => {
    expect(brief([...head, [word, 1]], merged)).toEqual([]);
  });

  it('is a number typed right of its label', () => {
    expect(brief([...head, ['合計', { value: 1, formula: true }, '2']], merged)).toEqual([]);
    expect(
      brief([
        ['令和6年度(予算)事業費', '事業'],
        [1, '合計'],
      ]),
    ).toEqual([]);
  });

  it('counts in 千円, as it is shown and as its headings say', () => {
    expect(brief([...head, ['合計', { value: 2_500_000, format: '#,##0,' }]], merged)).toEqual([
      'cost 2024予算 2500 null',
    ]);
    expect(brief([['単位：円'], ['事業', '事業費（単位：円）'], [null, '令和6年度(予算)'], ['合計', 5000]])).toEqual([
      'cost 2024予算 5 null',
    ]);
    expect(
      brief([
        ['事業', '事業費'],
        [null, '令和6年度(予算) 単位:百万円'],
        ['合計', 5],
      ]),
    ).toEqual(['cost 2024予算 5000 null']);
    expect(
      brief([
        ['事業', '事業費 単位 円'],
        [null, '令和6年度(予算) 単位(千円)'],
        ['合計', 5],
      ]),
    ).toEqual(['cost 2024予算 0.005 null']);
  });
});

describe('the headings over a total', () => {
  const under = (...headings: (string | null)[]) =>
    brief([...headings.map((heading): Row => [null, heading]), ['合計', 7]]);

  it.each<[string, (string | null)[]]>([
    ['year and amount in one cell', ['令和6年度(予算)事業費']],
    ['the amount over the year', ['事業費', '令和6年度(予算)']],
    ['the amount above, with a row between', ['事業費', null, '令和6年度(予算)']],
    ['the year over the amount', ['令和6年度(予算)', '事業費']],
  ])('%s', (_, headings) => {
    expect(under(...headings)).toEqual(['cost 2024予算 7 null']);
  });

  it('name the amount right below the year', () => {
    expect(under('令和6年度(予算)', null, '事業費')).toEqual([]);
  });

  it('take the nearest year and amount', () => {
    expect(under('事業費', '令和5年度(決算)', '概算人件費', '令和6年度(予算)')).toEqual(['labour 2024予算 7 null']);
    expect(under('令和5年度(決算)', '所要一般財源', '令和6年度(予算)')).toEqual(['generalFunds 2024予算 7 null']);
  });

  it('take the amount below a merged year', () => {
    expect(brief([['事業', '令和6年度(予算)'], [], [null, '概算人件費'], ['合計', 7]], ['B1:B2'])).toEqual([
      'labour 2024予算 7 null',
    ]);
  });

  it.each<[string, (string | null)[]]>([
    ['a year alone', ['令和6年度(予算)']],
    ['an amount alone', ['事業費']],
    ['no kind that is known', ['事業費', '令和6年度(速報)']],
  ])('do not do as %s', (_, headings) => {
    expect(under(...headings)).toEqual([]);
  });

  it('stand in the total’s own column', () => {
    expect(
      brief([
        [null, null, '令和6年度(予算)事業費'],
        ['合計', 7],
      ]),
    ).toEqual([]);
    expect(
      brief(
        [
          [null, '令和6年度(予算)事業費'],
          ['合計', 7, 8],
        ],
        ['B1:C1'],
      ),
    ).toHaveLength(2);
  });

  it('may stand 2,000 rows above, no more', () => {
    const far = (rows: number): Row[] => [
      [null, '令和6年度(予算)事業費'],
      ...Array.from({ length: rows - 1 }, (): Row => [null, 3]),
      ['合計', 7],
    ];
    expect(brief(far(2000))).toHaveLength(1);
    expect(brief(far(2001))).toEqual([]);
  });
});

describe('whose total it is', () => {
  const measures = (...rows: Row[]) => totals([...head, ...rows], merged).map(({ measure }) => measure);

  it('is that of the 施策 above, for a 小計', () => {
    expect(measures(['施策1 産業'], ['支援', 1], ['小計', 1], ['施策2 経済'], ['小計', 1])).toEqual([1, 2]);
    expect(measures(['小計', 1])).toEqual([]);
  });

  it('is that of the 施策 in its row', () => {
    expect(measures(['合計', 1, null, '施策3 経営'])).toEqual([3]);
    expect(measures(['施策1 産業'], ['小計', 1, null, '施策3 経営'])).toEqual([3]);
  });

  it('is that of all, for a 計 or 合計 below the last 施策', () => {
    expect(measures(['施策1 産業'], ['支援', 1], ['合計', 1])).toEqual([null]);
    expect(measures(['施策1 産業'], ['支援', 1], ['計', 1])).toEqual([null]);
  });

  it.each(['合計', '総計', '総合計'])('is that of the 施策 above, for a 計 beside a %s', (grand) => {
    expect(measures(['施策1 産業'], ['計', 1], ['施策2 経済'], ['計', 1], [grand, 2])).toEqual([1, 2, null]);
    expect(measures(['計', 1], [grand, 2])).toEqual([null]);
  });

  it('is that of a 施策 2,000 rows above, no more', () => {
    const far = (rows: number): Row[] => [
      ['施策1 産業'],
      ...head,
      ...Array.from({ length: rows - 3 }, (): Row => ['支援', 3]),
      ['小計', 7],
    ];
    expect(totals(far(2000))).toHaveLength(1);
    expect(totals(far(2001))).toEqual([]);
  });
});

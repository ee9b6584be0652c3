import { cardLabelsOf } from '../../../src/read/cards/card-labels';
import { readSheet } from '../../../src/read/sheet/sheet';
import { beside, cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const cardsIn = (rows: readonly Row[], listRows: ReadonlySet<number> = new Set()) =>
  cardLabelsOf(readSheet(aSheet(rows)), listRows);

describe('the cards of a sheet', () => {
  it('begin each at its 事業名', () => {
    const cards = cardsIn([...cardRows(), [], ...cardRows()]);
    expect(cards.map(({ hits }) => [hits[0]?.name, hits[0]?.row, hits.length])).toEqual([
      ['name', 0, 11],
      ['name', 9, 11],
    ]);
    expect(cards.map(({ from, to }) => [from, to])).toEqual([
      [0, Number.MAX_SAFE_INTEGER - 1],
      [0, Number.MAX_SAFE_INTEGER - 1],
    ]);
  });

  it('begin at the first label that stands again, where 事業名 is missing', () => {
    const cards = cardsIn([...cardRows(), ...cardRows({ B1: null }), ...cardRows({ B1: null })]);
    expect(cards.map(({ hits }) => [hits[0]?.name, hits[0]?.row])).toEqual([
      ['name', 0],
      ['obligation', 8],
      ['obligation', 16],
    ]);
    expect(cards.map(({ hits }) => hits.length)).toEqual([11, 10, 10]);
  });

  it('begin at 事業名, though the card before bears none', () => {
    const cards = cardsIn([...cardRows({ B1: null }), ...cardRows()]);
    expect(cards.map(({ hits }) => [hits[0]?.name, hits[0]?.row, hits.length])).toEqual([
      ['obligation', 0, 10],
      ['name', 8, 11],
    ]);
  });

  it('pass over a stray label that only repeats one', () => {
    const cards = cardsIn(cardRows({ B10: '次年度方針' }));
    expect(cards.map(({ hits }) => hits.map(({ name }) => name))).toEqual([
      [
        'name',
        'obligation',
        'department',
        'direction',
        'summary',
        'moneyUnit',
        'cost',
        'generalFunds',
        'labour',
        'progress',
        'review',
      ],
    ]);
  });

  it('pass over stray labels, and keep those behind', () => {
    const labels = (typed: Parameters<typeof cardRows>[0]) =>
      cardsIn(cardRows(typed)).map(({ hits }) => hits.map(({ name }) => name).slice(-2));
    expect(labels({ A8: '次年度方針' })).toEqual([['progress', 'review']]);
    expect(labels({ B10: '次年度方針', B11: 'ロジックモデル' })).toEqual([['review', 'logicModel']]);
  });

  it('begin anew where nearly all labels stand again, as few as three of them', () => {
    const behind: Row[] = [
      ['担当部・課', 'a', '次年度方針', 'b'],
      ['これまでの取組状況', 'c'],
    ];
    expect(cardsIn([...cardRows(), ...behind]).map(({ hits }) => hits.length)).toEqual([11, 3]);
    const withoutOne = cardRows({ B1: null, B2: null });
    expect(cardsIn([...withoutOne, ...cardRows({ B1: null })]).map(({ hits }) => hits.length)).toEqual([9, 10]);
  });

  it('stay whole where a label stands twice, which is kept', () => {
    const [card, ...others] = cardsIn(cardRows({ A7: '次年度方針' }));
    expect(others).toEqual([]);
    expect(card?.hits).toHaveLength(11);
    expect(card?.again.map(({ name, row }) => [name, row])).toEqual([['direction', 6]]);
  });

  it('stay whole where 事業名 stands over labels that the card still lacks', () => {
    const rows = cardRows();
    const cards = cardsIn([...rows.slice(0, 6), [null, '事業名', 'x'], ...rows.slice(6)]);
    expect(cards.map(({ hits, again }) => [hits.length, again.map(({ name }) => name)])).toEqual([[11, ['name']]]);
  });

  it('stand in one lane, one below another, wherever their numbers are', () => {
    const shifted = cardRows().map((row) => [null, null, ...row]);
    expect(cardsIn([...shifted, ...shifted]).map(({ from }) => from)).toEqual([0, 0]);
  });

  it.each<[string, Row[]]>([
    [
      'two labels',
      [
        ['事業名', 'a'],
        ['次年度方針', 'b'],
      ],
    ],
    ['labels of one row', [['事業名', 'a', '担当部・課', 'b', '次年度方針', 'c']]],
    ['one label again and again', [['事業費'], ['事業費'], ['事業費']]],
  ])('are none of %s', (_, rows) => {
    expect(cardsIn(rows)).toEqual([]);
  });

  it('may have as few labels as three, in two rows', () => {
    expect(
      cardsIn([
        ['事業名', 'a', '次年度方針', 'b'],
        ['事業費', 5],
      ]),
    ).toHaveLength(1);
  });

  it('bear no labels of the business list', () => {
    const list: Row = ['番号', '事業名', '次年度方針', '担当部・課'];
    const cards = cardsIn([list, ...cardRows({ B1: null })], new Set([0]));
    expect(cards.map(({ hits }) => [hits[0]?.name, hits[0]?.row])).toEqual([['obligation', 1]]);
  });
});

describe('cards side by side', () => {
  const columns = (rows: readonly Row[]) =>
    cardsIn(rows).map(({ hits, from, to }) => [hits[0]?.row, hits[0]?.column, hits.length, from, to]);
  const last = Number.MAX_SAFE_INTEGER - 1;
  /** A card whose number stands two columns left of its labels. */
  const far = (typed: Parameters<typeof cardRows>[0] = {}) =>
    cardRows(typed).map((row) => [row[0] ?? null, null, ...row.slice(1)]);

  it('are parted at the number of the next', () => {
    expect(columns(beside(cardRows(), cardRows()))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, last],
    ]);
  });

  it('may be three', () => {
    expect(columns(beside(beside(cardRows(), cardRows()), cardRows(), 8))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, 13],
      [0, 15, 11, 14, last],
    ]);
  });

  it('are parted left of the next 事業名, where no number stands', () => {
    expect(columns(beside(cardRows(), cardRows({ A1: null })))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, last],
    ]);
    expect(columns(beside(cardRows(), cardRows({ A1: 'い' })))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, last],
    ]);
  });

  it('are parted at a number farther left', () => {
    expect(columns(beside(cardRows(), far()))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 9, 11, 7, last],
    ]);
  });

  it('are parted at a 番号 that stands over the number', () => {
    const labelled = cardRows({ A1: '番号', A2: 1 }).map((row) => [row[0] ?? null, null, ...row.slice(1)]);
    expect(columns(beside(cardRows(), labelled))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 9, 11, 7, last],
    ]);
  });

  it('own labels as wide as they are, though the same one of the next card follows right beside', () => {
    const wide = cardRows({ A7: 'これまでの取組状況', B7: null, C7: null, A8: '成果', B8: null, C8: null });
    const merges = ['A7:F7', 'G7:L7'];
    const cards = cardLabelsOf(readSheet(aSheet(beside(wide, wide, 0), merges)), new Set());
    expect(cards.map(({ label }) => label.progress?.column)).toEqual([0, 6]);
  });

  it('come row by row, from the left', () => {
    const rows = [...beside(cardRows(), cardRows()), [], ...beside(cardRows(), cardRows(), 1)];
    expect(columns(rows).map(([row, column]) => [row, column])).toEqual([
      [0, 1],
      [0, 8],
      [9, 1],
      [9, 8],
    ]);
  });

  it('stand in lanes as wide as the leftmost number asks for', () => {
    const [numbered, numberless] = [beside(cardRows(), far()), beside(cardRows(), far({ A1: null }))];
    expect(columns([...numbered, ...numberless]).map(([, column, , from]) => [column, from])).toEqual([
      [1, 0],
      [9, 7],
      [1, 0],
      [9, 7],
    ]);
    expect(columns([...numberless, ...numbered]).map(([, column, , from]) => [column, from])).toEqual([
      [1, 0],
      [9, 7],
      [1, 0],
      [9, 7],
    ]);
  });

  it('stand in lanes from the left, though an upper row lacks the card between', () => {
    const gapped = beside(beside(cardRows(), []), cardRows(), 8);
    const rows = [...gapped, ...beside(beside(cardRows(), cardRows()), cardRows(), 8)];
    expect(columns(rows).map(([row, column, , from]) => [row, column, from])).toEqual([
      [0, 1, 0],
      [0, 15, 14],
      [8, 1, 0],
      [8, 8, 7],
      [8, 15, 14],
    ]);
  });

  it('stand in one lane, though lower ones stand a column farther right', () => {
    const rows = [...beside(cardRows(), cardRows()), ...beside(cardRows(), cardRows(), 2)];
    expect(columns(rows)).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, last],
      [8, 1, 11, 0, 6],
      [8, 9, 11, 7, last],
    ]);
  });

  it('own the labels in the last column before the next', () => {
    expect(columns(beside(cardRows({ G7: '次年度方針', D2: null }), cardRows()))).toEqual([
      [0, 1, 11, 0, 6],
      [0, 8, 11, 7, last],
    ]);
  });
});

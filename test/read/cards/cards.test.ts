import type { MeasureHeading } from '../../../src/model/evaluation';
import { usualOffsets } from '../../../src/read/cards/usual-offsets';
import { missingCardLabels, readCard } from '../../../src/read/cards/cards';
import { beside, cardRows, locatedCard, locatedCards } from '../a-card';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const usual = () => usualOffsets(locatedCards(cardRows()));
const heading: MeasureHeading = {
  number: 2,
  name: '経済',
  place: place(0, 0),
  numberPlace: place(0, 0),
  text: '施策2 経済',
};
const read = (...card: Parameters<typeof locatedCard>) => readCard(locatedCard(...card), usual(), null, null);

describe('a card', () => {
  /** Its texts stand below their labels, its 番号 above its number. */
  const above = (typed: Parameters<typeof cardRows>[0] = {}, progress: string | null = '成果') => [
    ...cardRows({
      A1: '番号',
      A2: 1,
      B3: '概要',
      C3: null,
      B4: '内容',
      B7: null,
      C7: null,
      B8: null,
      C8: null,
      ...typed,
    }),
    ['これまでの取組状況', null, null, '事業の検証'],
    [progress, null, null, '課題'],
  ];

  it('may have values below their labels', () => {
    const cards = locatedCards([...above(), [], ...above({ B4: null }, null)]);
    const [full, blank] = cards.map((card) => readCard(card, usualOffsets(cards), null, null));
    expect(
      [full?.number, full?.name, full?.summary, full?.progress, full?.review].map((field) => field?.value),
    ).toEqual([1, '支援', '内容', '成果', '課題']);
    expect(
      [blank?.summary, blank?.progress].map((field) => [field?.state, field?.place.row, field?.place.column]),
    ).toEqual([
      ['blank', 14, 1],
      ['blank', 20, 0],
    ]);
  });

  it('takes nothing beside a label for its value, where most stand below', () => {
    const cards = locatedCards([...above({ D3: null }), [], ...above(), [], ...above()]);
    expect(readCard(cards[0] as (typeof cards)[number], usualOffsets(cards), null, null).summary.value).toBe('内容');
  });

  it('has its values', () => {
    const card = read();
    expect(
      [card.number, card.name, card.obligation, card.direction, card.summary, card.progress, card.review].map(
        ({ value }) => value,
      ),
    ).toEqual([1, '支援', '自主', '継続', '内容', '成果', '課題']);
    expect(card.department.value).toEqual([{ division: '', section: '商工課' }]);
    expect(card.years.map(({ cost: { value } }) => value?.thousandYen)).toEqual([100, 200]);
    expect(card.number).toMatchObject({ label: '番号', place: place(0, 0), labelPlace: null, required: true });
    expect(card.name).toMatchObject({ label: '事業名', place: place(0, 2), labelPlace: place(0, 1) });
  });

  it('may bear the marks of the list', () => {
    const card = read({
      B9: 'ロジックモデル',
      C9: '◎',
      D9: '重点事業',
      E9: '○',
      B10: '人口減少対策',
      C10: '基本目標1',
      D10: 'SDGs',
      E10: '11.4',
    });
    expect([card.logicModel.value, card.priority.value, card.populationGoals.value, card.sdgTargets.value]).toEqual([
      '◎',
      '○',
      [1],
      ['11.4'],
    ]);
    expect(read().priority).toMatchObject({ state: 'missing', required: false });
  });

  it('stands under its heading, else under what its sheet says', () => {
    const measureOf = (over: MeasureHeading | null, sheetMeasure: number | null) =>
      readCard(locatedCard(), usual(), over, sheetMeasure).measure;
    expect([
      measureOf(heading, 3),
      measureOf(null, 3),
      measureOf({ ...heading, number: null }, 3),
      measureOf(null, null),
    ]).toEqual([2, 3, 3, null]);
    expect(readCard(locatedCard(), usual(), heading, null).heading).toBe(heading);
  });

  it('may be marked （再掲）', () => {
    expect([read({ C1: '支援（再掲）' }).relisted, read().relisted, read({ C1: null }).relisted]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('covers its number, its labels and its columns', () => {
    expect(read().area).toEqual({ top: 0, left: 0, bottom: 7, right: 5 });
    expect(read({ A1: null, A9: null, B9: 'ロジックモデル' }, ['B9:B10']).area).toEqual({
      top: 0,
      left: 0,
      bottom: 9,
      right: 5,
    });
    expect(
      readCard(
        locatedCard({ A3: '概要', B3: '内容', C3: null, A1: null, B1: null }),
        { ...usual(), number: 0 },
        null,
        null,
      ).area.left,
    ).toBe(0);
  });
});

it('cards side by side have their own values', () => {
  const cards = locatedCards(beside(cardRows(), cardRows({ A1: 2, C1: '育成', E4: 300, F4: 400, C7: '効果' })));
  const values = cards.map((card) => {
    const { number, name, years, progress, area } = readCard(card, usual(), null, null);
    return [
      number.value,
      name.value,
      years.map(({ cost }) => cost.value?.thousandYen),
      progress.value,
      area.left,
      area.right,
    ];
  });
  expect(values).toEqual([
    [1, '支援', [100, 200], '成果', 0, 5],
    [2, '育成', [300, 400], '効果', 7, 12],
  ]);
});

describe('what a card lacks', () => {
  it('is blank where it stands in most cards', () => {
    const shifted = usualOffsets(locatedCards(cardRows({ C7: null, D7: '成果' })));
    expect(readCard(locatedCard({ C7: null }), shifted, null, null).progress).toMatchObject({
      state: 'blank',
      place: place(6, 3),
    });
    expect(readCard(locatedCard({ C7: null }), usualOffsets([]), null, null).progress).toMatchObject({
      place: place(6, 2),
    });
    expect(readCard(locatedCard({ C7: null }, ['B7:C7']), usual(), null, null).progress).toMatchObject({
      place: place(6, 3),
    });
  });

  it('stands where it does, though not as in most cards', () => {
    expect(read({ C7: null, D7: '成果' }).progress).toMatchObject({ value: '成果', place: place(6, 3) });
  });

  it('is no label that stands where most cards have the value', () => {
    const wider = { ...usual(), value: new Map([['summary', 2]] as const) };
    expect(readCard(locatedCard({ C3: null }), wider, null, null).summary).toMatchObject({
      state: 'blank',
      value: null,
      place: place(2, 2),
      labelPlace: place(2, 1),
    });
  });

  it("is no neighbour's label that stands there", () => {
    const [left] = locatedCards(beside(cardRows({ C7: null }), cardRows()));
    const neighbours = { ...usual(), value: new Map([['progress', 7]] as const) };
    expect(left && readCard(left, neighbours, null, null).progress).toMatchObject({
      state: 'blank',
      value: null,
      place: place(6, 2),
      labelPlace: place(6, 1),
    });
  });

  it.each([
    ['in the column of its labels', 'D7', 2],
    ['in the last column of the card', 'F7', 4],
  ])('may be spelt like a label, where most cards have the value: %s', (_, at, columns) => {
    const farther = { ...usual(), value: new Map([['progress', columns]] as const) };
    const card = locatedCard({ C7: null, [at]: '概要' });
    expect(readCard(card, farther, null, null).progress).toMatchObject({
      state: 'read',
      value: '概要',
      place: place(6, 1 + columns),
    });
  });

  it('is missing where its label is', () => {
    expect(read({ B7: null }).progress).toMatchObject({
      label: 'これまでの取組状況',
      state: 'missing',
      place: place(6, 1),
    });
    expect(read({ D4: null }).years).toMatchObject([
      { cost: { state: 'missing', place: place(3, 3) } },
      { cost: { state: 'missing' } },
    ]);
    expect(read({ D3: null }).moneyUnit).toMatchObject({ state: 'missing', place: place(2, 3) });
    const { moneyUnit, years } = read({ D3: null, D4: null, D5: null, D6: null });
    expect([moneyUnit, ...years.flatMap(({ heading, labour }) => [heading, labour])].map(({ state }) => state)).toEqual(
      Array.from({ length: 5 }, () => 'missing'),
    );
  });

  it('has its number where 事業名 would stand', () => {
    expect(read({ B1: null }).number).toMatchObject({ value: 1, place: place(0, 0) });
    expect(read({ A1: null, B1: null }).number).toMatchObject({ state: 'blank', place: place(0, 0) });
  });

  it('is told by its labels, but for those that a card need not bear', () => {
    const missing = (typed: Parameters<typeof locatedCard>[0]) => missingCardLabels(locatedCard(typed), usual());
    expect(missing({})).toEqual([]);
    expect(missing({ B9: 'ロジックモデル', D9: '重点事業', B10: '人口減少対策', D10: 'SDGs' })).toEqual([]);
    const [, lower] = locatedCards([...cardRows(), ...cardRows({ D3: null })]);
    expect(lower && missingCardLabels(lower, usual())).toEqual([
      { form: 'card', label: '財務内容', place: place(10, 3), formPlace: place(8, 1) },
    ]);
    expect(lower && readCard(lower, usual(), null, null).area).toEqual({ top: 8, left: 0, bottom: 15, right: 5 });
    expect(missing({ B1: null, D3: null })).toEqual([
      { form: 'card', label: '事業名', place: place(0, 1), formPlace: place(0, 3) },
      { form: 'card', label: '財務内容', place: place(2, 3), formPlace: place(0, 3) },
    ]);
  });
});

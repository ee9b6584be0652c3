import { readAmounts } from '../../../src/read/cards/card-amounts';
import { beside, cardRows, locatedCard, locatedCards } from '../a-card';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const elsewhere = place(99, 99);
/** What was read, a row of 財務内容 at a time. */
const amountsOf = (...card: Parameters<typeof locatedCard>) =>
  byRow(readAmounts(locatedCard(...card), (key) => (key === 'moneyUnit' ? place(98, 98) : elsewhere)));
const byRow = ({ moneyUnit, years: read }: ReturnType<typeof readAmounts>) => ({
  moneyUnit,
  columns: read.map(({ heading }) => heading),
  cost: read.map(({ cost }) => cost),
  generalFunds: read.map(({ generalFunds }) => generalFunds),
  labour: read.map(({ labour }) => labour),
});
type Typed = Parameters<typeof locatedCard>[0];

const costs = (typed: Typed, merges?: string[]) =>
  amountsOf(typed, merges).cost.map(({ value, state }) => value?.thousandYen ?? state);
const costPlaces = (typed: Typed, merges?: string[]) => amountsOf(typed, merges).cost.map((field) => field.place);
const years = (typed: Typed, merges?: string[]) =>
  amountsOf(typed, merges).columns.map(({ value, state }) => (value ? `${String(value.year)}${value.kind}` : state));
const yearPlaces = (typed: Typed, merges?: string[]) => amountsOf(typed, merges).columns.map((field) => field.place);

describe('財務内容', () => {
  it('has an amount a row and year', () => {
    const { columns, cost, generalFunds, labour, moneyUnit } = amountsOf();
    const values = [cost, generalFunds, labour].map((row) => row.map(({ value }) => value?.thousandYen));
    expect(values).toEqual([
      [100, 200],
      [10, 20],
      [1, 2],
    ]);
    expect(columns.map(({ value }) => value)).toEqual([
      { year: 2024, kind: '予算' },
      { year: 2025, kind: '見込み' },
    ]);
    expect(columns.map((column) => [column.label, column.place, column.labelPlace, column.required])).toEqual([
      ['財務内容の年度', place(2, 4), place(2, 3), true],
      ['財務内容の年度', place(2, 5), place(2, 3), true],
    ]);
    expect(cost[1]).toMatchObject({ label: '事業費', place: place(3, 5), labelPlace: place(3, 3) });
    expect(moneyUnit).toMatchObject({ state: 'blank', place: place(2, 3) });
  });

  it('has no amounts in a row whose label is missing', () => {
    expect(amountsOf({ D5: null }).generalFunds).toMatchObject([
      { label: '所要一般財源', state: 'missing', place: elsewhere },
      { label: '所要一般財源', state: 'missing', place: elsewhere },
    ]);
  });

  it('is missing as a whole where none of its labels stands', () => {
    const { moneyUnit, columns, cost, generalFunds, labour } = amountsOf({ D3: null, D4: null, D5: null, D6: null });
    const told = (fields: typeof cost | typeof columns) =>
      fields.map(({ label, state, place: at }) => [label, state, at]);
    expect(moneyUnit).toMatchObject({ label: '財務内容', state: 'missing', place: place(98, 98) });
    expect(told(columns)).toEqual(Array.from({ length: 2 }, () => ['財務内容の年度', 'missing', place(98, 98)]));
    expect([cost, generalFunds, labour].map(told)).toEqual(
      ['事業費', '所要一般財源', '概算人件費'].map((label) =>
        Array.from({ length: 2 }, () => [label, 'missing', elsewhere]),
      ),
    );
  });

  it('has blank amounts below their years', () => {
    expect(amountsOf({ E4: null }).cost).toMatchObject([
      { state: 'blank', place: place(3, 4) },
      { state: 'read', place: place(3, 5) },
    ]);
    expect(costPlaces({ E4: null, F4: null })).toEqual([place(3, 4), place(3, 5)]);
  });
});

describe('its unit', () => {
  const unit = (typed: Typed) => amountsOf(typed).moneyUnit;

  it('is in its label', () => {
    expect(unit({ D3: '財務内容 単位(円)' })).toMatchObject({
      label: '財務内容',
      value: { name: '円', factor: 0.001 },
      place: place(2, 3),
      labelPlace: place(2, 3),
    });
    expect(costs({ D3: '財務内容 単位(円)' })).toEqual([0.1, 0.2]);
    expect(unit({ D3: '財務内容 単位(円)', G4: '単位(千円)' }).value?.name).toBe('円');
  });

  it('does not stand in the card on its left', () => {
    const [, right] = locatedCards(beside(cardRows({ F5: '単位(円)' }), cardRows()));
    expect(right && readAmounts(right, () => elsewhere).moneyUnit.state).toBe('blank');
  });

  it.each([
    ['in the row above', 'C2', '単位（円）'],
    ['beside the years', 'G3', '(単位：円)'],
    ['in a row of amounts', 'G5', '単位円'],
    ['in the last row', 'C8', '（単位（円））'],
    ['in the column of the number', 'A3', '単位(円)'],
  ])('may stand %s', (_, at, text) => {
    expect(unit({ [at]: text })).toMatchObject({
      value: { name: '円' },
      place: place(2, 3),
      labelPlace: place(2, 3),
      raw: text,
    });
    expect(costs({ [at]: text })).toEqual([0.1, 0.2]);
  });

  it.each([
    ['two rows above', 'C1', '単位(円)'],
    ['below the card', 'C9', '単位(円)'],
    ['two columns right of the card', 'H3', '単位(円)'],
    ['in a text', 'C8', '単位(円)で記す'],
    ['without the word 単位', 'C8', '(円)'],
  ])('does not stand %s', (_, at, text) => {
    expect(unit({ [at]: text }).state).toBe('blank');
    expect(costs({ [at]: text })).toEqual([100, 200]);
  });

  it('is missing with its label', () => {
    expect(unit({ D3: null, G4: '単位(円)' })).toMatchObject({ state: 'missing', place: place(98, 98) });
    expect(costs({ D3: null, G4: '単位(円)' })).toEqual([100, 200]);
  });
});

describe('its year headings', () => {
  it('stand above its amounts, in order', () => {
    expect(years({})).toEqual(['2024予算', '2025見込み']);
    expect(years({ E3: '来年' })).toEqual(['unreadable', '2025見込み']);
    expect(years({ E3: null })).toEqual(['blank', '2025見込み']);
    expect(yearPlaces({ E3: null })).toEqual([place(2, 4), place(2, 5)]);
  });

  it('may stand apart, and apart from their labels', () => {
    const apart = {
      E3: null,
      F3: '令和6年度(予算)',
      H3: '令和7年度(見込み)',
      E4: null,
      F4: 100,
      H4: 200,
      E5: null,
      F5: null,
      E6: null,
      F6: null,
    };
    expect([yearPlaces(apart), costPlaces(apart)]).toEqual([
      [place(2, 5), place(2, 7)],
      [place(3, 5), place(3, 7)],
    ]);
    expect(yearPlaces({ ...apart, H3: null })).toEqual([place(2, 5), place(2, 7)]);
    expect(yearPlaces({ ...apart, F3: null })).toEqual([place(2, 5), place(2, 7)]);
  });

  it('are expected beside what stands, where neither year nor amount does', () => {
    const none = { F3: null, F4: null, F5: null, F6: null };
    expect(yearPlaces(none)).toEqual([place(2, 4), place(2, 5)]);
    expect(yearPlaces({ ...none, E3: null, E4: null, E5: null, E6: null })).toEqual([place(2, 4), place(2, 5)]);
    expect(yearPlaces({ ...none, E3: null, E4: null, E5: null, E6: null }, ['E3:F3'])).toEqual([
      place(2, 4),
      place(2, 6),
    ]);
  });

  it('are more than two where further ones stand over an amount, whatever stands between', () => {
    expect(years({ G3: '令和8年度(見込み)', G4: 300 })).toEqual(['2024予算', '2025見込み', '2026見込み']);
    expect(years({ G3: '令和8年度(見込み)', G6: 3, H3: '令和9年度(見込み)', H4: 400 })).toEqual([
      '2024予算',
      '2025見込み',
      '2026見込み',
      '2027見込み',
    ]);
    expect(years({ G3: '令和8年度(見込み)', H3: '令和9年度(見込み)', H4: 400 })).toEqual([
      '2024予算',
      '2025見込み',
      '2027見込み',
    ]);
    expect(years({ G3: '令和8年度(見込み)' })).toEqual(['2024予算', '2025見込み']);
    expect(years({ G3: '備考', G4: 300 })).toEqual(['2024予算', '2025見込み']);
    expect(years({ F3: '増減', G3: '令和7年度(見込み)', G4: 300 })).toEqual(['2024予算', '2025見込み']);
  });

  it('may be one year over several kinds, of which 増減 is no amount', () => {
    const rows = cardRows({
      E3: '令和6年度',
      F3: null,
      H3: '令和7年度(見込み)',
      D4: null,
      E4: '予算額',
      F4: '決算額',
      G4: '増減額',
      D5: '事業費',
      E5: 100,
      F5: 90,
      G5: -10,
      H5: 200,
      D6: '所要一般財源',
      E6: null,
      F6: null,
      D7: '概算人件費',
      C7: null,
    });
    const [card] = locatedCards(rows, ['E3:G3']);
    const amounts = card && readAmounts(card, () => elsewhere);
    expect(amounts?.years.map(({ heading, cost }) => [heading.value, cost.value?.thousandYen])).toEqual([
      [{ year: 2024, kind: '予算' }, 100],
      [{ year: 2024, kind: '決算' }, 90],
      [{ year: 2025, kind: '見込み' }, 200],
    ]);
  });

  it('have as many amounts below them', () => {
    const { cost, labour } = amountsOf({ G3: '令和8年度(見込み)', G4: 300 });
    expect(cost.map(({ value }) => value?.thousandYen)).toEqual([100, 200, 300]);
    expect(labour.map(({ state }) => state)).toEqual(['read', 'read', 'blank']);
  });

  it('may bear their kind in the cell below, above the amounts', () => {
    const opened = {
      D4: null,
      E4: null,
      F4: null,
      D5: '事業費',
      D6: '所要一般財源',
      D7: '概算人件費',
      C7: null,
      E5: 100,
      F5: 200,
    };
    expect(years({ ...opened, E3: '令和6年度', E4: '(予算)' })).toEqual(['2024予算', '2025見込み']);
    expect(years({ ...opened, E3: '令和6年度', E4: '予算現額' })).toEqual(['2024予算現額', '2025見込み']);
    expect(years({ ...opened, E3: '令和6年度' })).toEqual(['2024', '2025見込み']);
    expect(years({ ...opened, E4: '(決算)' })).toEqual(['2024予算', '2025見込み']);
    expect(years({ E3: '令和6年度', E4: '予算' })).toEqual(['2024', '2025見込み']);
    expect(years({ ...opened, E3: '令和', E4: '6年度(予算)' })).toEqual(['unreadable', '2025見込み']);
  });

  it('are found by what they say, where the label 財務内容 is missing', () => {
    expect(yearPlaces({ D3: null })).toEqual([place(2, 4), place(2, 5)]);
    expect(years({ D3: null })).toEqual(['2024予算', '2025見込み']);
    expect(years({ D3: null, E3: null })).toEqual(['blank', '2025見込み']);
    expect(years({ D3: null, D4: null })).toEqual(['2024予算', '2025見込み']);
    expect(yearPlaces({ D3: null, E3: null, F3: null })).toEqual([place(2, 4), place(2, 5)]);
    expect(years({ D3: null, E3: null, F3: null, E2: '令和6年度(予算)', F2: '令和7年度(見込み)' })).toEqual([
      '2024予算',
      '2025見込み',
    ]);
  });

  it('are found in any row of the card above its amounts, by one of them', () => {
    const none = { D3: null, E3: null, F3: null };
    expect(years({ ...none, D2: null, E2: '備考', F2: '令和7年度(見込み)' })).toEqual(['unreadable', '2025見込み']);
    expect(years({ ...none, D1: null, E1: '令和6年度(予算)', F1: '令和7年度(見込み)' })).toEqual([
      '2024予算',
      '2025見込み',
    ]);
    const [card] = locatedCards([[null, null, null, null, '令和5年度(予算)', '令和6年度(予算)'], ...cardRows(none)]);
    expect(
      card && byRow(readAmounts(card, () => elsewhere)).columns.map(({ state, place: at }) => [state, at.row]),
    ).toEqual([
      ['blank', 3],
      ['blank', 3],
    ]);
  });

  it('may be merged, as may the amounts', () => {
    expect(costs({ F3: null, G3: '令和7年度(見込み)', F4: null, G4: 300 }, ['E3:F3', 'G3:H3'])).toEqual([100, 300]);
  });
});

describe('amounts', () => {
  it('go by their column', () => {
    expect(costs({ E4: null, F4: 5 })).toEqual(['blank', 5]);
    expect(costPlaces({ F3: null, G3: '令和7年度(見込み)', E4: null, F4: 5 }, ['E3:F3', 'G3:H3'])).toEqual([
      place(3, 5),
      place(3, 6),
    ]);
  });

  it('go by their order, where they stand one column off their years', () => {
    expect(costs({ E4: null, F4: 100, G4: 200 })).toEqual([100, 200]);
    expect(costPlaces({ E4: null, F4: 100, G4: 200 })).toEqual([place(3, 5), place(3, 6)]);
  });

  it('go by their column, where only one of them stands off', () => {
    expect(costs({ E4: null, F4: null, G4: 200 })).toEqual(['blank', 'blank']);
    expect(costs({ E4: null, F4: 100, G4: '備考' })).toEqual(['blank', 100]);
    expect(costs({ F4: null, G4: '備考' })).toEqual([100, 'blank']);
    expect(costs({ E4: 100, F4: 200, G4: 300 })).toEqual([100, 200]);
  });

  it('go by their column, where what stands beside them has a heading of its own', () => {
    expect(costs({ G3: '増減', F4: null, G4: -100 })).toEqual([100, 'blank']);
    expect(costs({ G3: '執行率', E4: null, F4: 200, G4: 0.98 })).toEqual(['blank', 200]);
  });

  it('go by their column, where as many stand there as can be read', () => {
    expect(costs({ E4: '調整中', F4: 200, G4: 300 })).toEqual(['unreadable', 200]);
  });

  it('are no notes of a unit', () => {
    expect(costs({ E4: '単位(千円)', F4: 100, G4: 200 })).toEqual([100, 200]);
  });

  it('are no labels', () => {
    expect(costs({ E4: '重点事業', F4: 100, G4: 200 })).toEqual([100, 200]);
  });

  it('stand one column right of the card at most', () => {
    expect(costs({ E4: null, F4: null, G4: 100, H4: 200 })).toEqual(['blank', 'blank']);
  });
});

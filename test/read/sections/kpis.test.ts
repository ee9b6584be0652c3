import { readKpis } from '../../../src/read/sections/kpis';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const head: Row = [null, '指標名', '単位', '説明又は計算式'];
const kpi = (number: Row[number], name: Row[number], unit: Row[number] = '人'): Row => [number, name, unit, '説明'];
const years: Row = [null, '年度', '令和5年度', '令和6年度', '最終目標', '検証'];
const targets: Row = [null, '目標', 10, 20, 30, '順調'];
const actuals: Row = [null, '実績', 11, 19];
const grid: Row[] = [years, targets, actuals];

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[], merges: string[] = []) => readKpis(readSheet(aSheet(rows, merges)));
const only = (rows: readonly Row[], merges: string[] = []) => {
  const [one, ...others] = readRows(rows, merges).kpis;
  if (!one || others.length > 0) throw new Error('not one KPI');
  return one;
};
const figures = (rows: readonly Row[], merges: string[] = []) =>
  only(rows, merges).years.map(({ year, target, actual }) =>
    [year, target, actual].map(({ value, state }) => value ?? state),
  );
const number = (figure: number) => ({ type: 'number', number: figure, year: null });

describe('section 1', () => {
  it('has a KPI with its figures a year', () => {
    const one = only([head, kpi(1, '来訪者数'), ...grid]);
    expect([one.number.value, one.name.value, one.unit.value, one.description.value]).toEqual([
      1,
      '来訪者数',
      '人',
      '説明',
    ]);
    expect(figures([head, kpi(1, '来訪者数'), ...grid])).toEqual([
      [2023, number(10), number(11)],
      [2024, number(20), number(19)],
    ]);
    expect(one.final).toMatchObject({
      label: '最終目標',
      value: number(30),
      place: place(3, 4),
      labelPlace: place(3, 1),
    });
    expect(one.verification).toMatchObject({
      label: '検証',
      value: '順調',
      place: place(3, 5),
      labelPlace: place(2, 5),
    });
    expect(one.years[0]?.target).toMatchObject({ label: '目標', place: place(3, 2), labelPlace: place(3, 1) });
    expect(one.years[0]?.year).toMatchObject({ place: place(2, 2), labelPlace: null });
    expect(one.number).toMatchObject({ label: '番号', place: place(1, 0), required: true });
  });

  it('begins at its first label, and lacks none', () => {
    expect(readRows([[], head, kpi(1, 'a'), ...grid])).toMatchObject({ missing: [], first: place(1, 0) });
    expect(readRows([['本文']])).toEqual({ kpis: [], missing: [], others: [], first: null });
  });

  it('has several KPIs under one heading, or each under its own', () => {
    const names = (rows: readonly Row[]) =>
      readRows(rows).kpis.map(({ number: { value }, name }) => [value, name.value]);
    expect(names([head, kpi(1, 'a'), ...grid, kpi(2, 'b'), ...grid])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(names([head, kpi(1, 'a'), ...grid, [], head, kpi(2, 'b'), ...grid])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(names([head, kpi(1, 'a'), ...grid, head, kpi(2, 'b', '位'), ...grid])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('has KPIs side by side, row by row', () => {
    const wide = (...rows: Row[]): Row[] => rows.map((row) => [...row, ...Array<null>(6 - row.length).fill(null)]);
    const one = (count: number, name: string) => wide(head, kpi(count, name), ...grid);
    const both = (left: Row[], right: Row[]) => left.map((row, index) => [...row, ...(right[index] ?? [])]);
    const { kpis, missing, first } = readRows([...both(one(1, 'a'), one(2, 'b')), ...one(3, 'c')]);
    expect(
      kpis.map(({ number: { value }, name, years: found, verification }) => [
        value,
        name.value,
        found.length,
        verification.value,
      ]),
    ).toEqual([
      [1, 'a', 2, '順調'],
      [2, 'b', 2, '順調'],
      [3, 'c', 2, '順調'],
    ]);
    expect(kpis[1]?.final).toMatchObject({ value: number(30), place: place(3, 10) });
    expect([missing, first]).toEqual([[], place(0, 0)]);
  });

  it('reads figures with the KPI’s own unit', () => {
    expect(
      figures([head, kpi(1, 'a', '百万円'), years, [null, '目標', '10百万円', '20人', 30, 'よい'], actuals])[0]?.[1],
    ).toEqual(number(10));
    expect(
      figures([head, kpi(1, 'a', '百万円'), years, [null, '目標', '10百万円', '20人', 30, 'よい'], actuals])[1]?.[1],
    ).toEqual({ type: 'words', words: '20人' });
  });
});

describe('the name of a KPI', () => {
  const nameRow = (...between: Row[]) => only([head, ...between, ...grid]).name.place.row;

  it('stands in the last numbered row above its grid', () => {
    expect(nameRow(kpi(1, 'a'), [null, '（参考）'])).toBe(1);
    expect(nameRow(kpi(1, 'a'), kpi('２', 'b'), [null, 'c'])).toBe(2);
  });

  it('stands in the last filled row, where none is numbered', () => {
    expect(nameRow([null, 'a'], [null, 'b'])).toBe(2);
    expect(nameRow([null, 'a'], [])).toBe(1);
  });

  it('is expected right above the grid, where nothing stands', () => {
    expect(only([head, [], [], ...grid]).name).toMatchObject({ state: 'blank', place: place(2, 1) });
    expect(only([head, ...grid]).name).toMatchObject({ place: place(0, 1) });
  });

  it('is not in the grid before', () => {
    expect(readRows([head, kpi(1, 'a'), ...grid, [], ...grid]).kpis[1]?.name).toMatchObject({
      state: 'blank',
      place: place(5, 1),
    });
  });
});

describe('the number of a KPI', () => {
  const at = (row: Row, labels: Row = head) => only([labels, row, ...grid]).number;

  it('is the nearest counting number left of the name', () => {
    const wide: Row = [null, null, null, '指標名', '単位', '説明又は計算式'];
    expect(at([1, 2, 'い', 'a', '人'], wide)).toMatchObject({ value: 2, place: place(1, 1) });
    expect(at([null, null, null, 'a', 7], wide)).toMatchObject({ state: 'blank', place: place(1, 2) });
    expect(at([1, 'a'], wide)).toMatchObject({ value: 1, place: place(1, 0) });
  });

  it('is expected beside the name, on the sheet', () => {
    expect(at(['い', 'a'])).toMatchObject({ state: 'unreadable', place: place(1, 0) });
    expect(at(['a', '人', '説明'], ['指標名', '単位', '説明又は計算式'])).toMatchObject({ place: place(1, 0) });
  });
});

describe('what a KPI lacks', () => {
  it('is missing with its label', () => {
    const noActuals = only([head, kpi(1, 'a'), years, targets]);
    expect(noActuals.years[0]?.actual).toMatchObject({ label: '実績', state: 'missing', place: place(2, 0) });
    const noFinal = only([head, kpi(1, 'a'), [null, '年度', '令和5年度', '令和6年度', null, '検証'], targets, actuals]);
    expect(noFinal.final).toMatchObject({ label: '最終目標', state: 'missing', place: place(2, 1) });
    const noVerification = only([head, kpi(1, 'a'), years.slice(0, 5), targets, actuals]);
    expect(noVerification.verification).toMatchObject({ label: '検証', state: 'missing', place: place(2, 1) });
  });

  it('is blank below its label', () => {
    const blank = only([head, kpi(1, 'a'), years, [null, '目標'], actuals]);
    expect([blank.years[1]?.target.place, blank.final.place, blank.verification.place]).toEqual([
      place(3, 3),
      place(3, 4),
      place(3, 5),
    ]);
    expect([blank.years[1]?.target.state, blank.final.state, blank.verification.state]).toEqual([
      'blank',
      'blank',
      'blank',
    ]);
  });

  it('is known where the heading is missing', () => {
    const { kpis, missing, first } = readRows([[], kpi(1, 'a'), ...grid]);
    expect(missing.map(({ form, label, place: at, formPlace }) => [form, label, at, formPlace])).toEqual(
      ['指標名', '単位', '説明又は計算式'].map((label) => ['kpi', label, place(0, 0), place(2, 0)]),
    );
    expect([kpis[0]?.name.state, kpis[0]?.number.value, first]).toEqual(['missing', 1, place(2, 0)]);
    expect(kpis[0]?.final.value).toEqual(number(30));
    expect(readRows([kpi(1, 'a'), ...grid]).missing[0]?.place).toEqual(place(0, 0));
    expect(readRows([[], [], kpi(1, 'a'), ...grid]).missing[0]?.place).toEqual(place(1, 0));
  });

  it('is told of headings and grids', () => {
    const missing = readRows([head.slice(0, 3), kpi(1, 'a'), years, targets]).missing;
    expect(missing.map(({ label }) => label)).toEqual(['説明又は計算式', '実績']);
  });
});

describe('figures', () => {
  it('stand in the columns of their years, merged or not', () => {
    const wide: Row[] = [
      [null, '年度', '令和5年度', null, '令和6年度', null, '最終目標', '検証'],
      [null, '目標', null, 10, 20, null, 30, 'よい'],
      [null, '実績', 11, null, null, 19],
    ];
    expect(figures([head, kpi(1, 'a'), ...wide], ['C3:D3', 'E3:F3'])).toEqual([
      [2023, number(10), number(11)],
      [2024, number(20), number(19)],
    ]);
  });

  it('may stand a year a row, with 目標 and 実績 as columns', () => {
    const down: Row[] = [
      [null, '年度', '目標', '実績', '検証'],
      [null, '令和5年度', 10, 11, '順調'],
      [null, '令和6年度', 20],
      [null, '最終目標', 30],
    ];
    const one = only([head, kpi(1, 'a'), ...down]);
    expect(figures([head, kpi(1, 'a'), ...down])).toEqual([
      [2023, number(10), number(11)],
      [2024, number(20), 'blank'],
    ]);
    expect(one.years[1]).toMatchObject({
      year: { place: place(4, 1) },
      target: { place: place(4, 2) },
      actual: { place: place(4, 3) },
    });
    expect([one.final.value, one.final.place, one.verification.value]).toEqual([number(30), place(5, 2), '順調']);
  });

  it('have their verification right of its label, where it begins a row under them', () => {
    const under = (row: Row): Row[] => [
      head,
      kpi(1, 'a'),
      years.slice(0, 5),
      targets.slice(0, 5),
      actuals,
      row,
      kpi(2, 'b'),
      ...grid,
    ];
    const [first] = readRows(under([null, '検証', '順調に伸びた'])).kpis;
    expect(first?.verification).toMatchObject({ state: 'read', value: '順調に伸びた', place: place(5, 2) });
  });

  it('of a verification stand below its label, on any row of the grid', () => {
    const rows = (row: Row): Row[] => [head, kpi(1, 'a'), years, [null, '目標', 10, 20, 30], row];
    expect(only(rows([null, '実績', 11, 19, null, 'おおむね順調'])).verification).toMatchObject({
      value: 'おおむね順調',
      place: place(4, 5),
    });
    expect(only([...rows(actuals), [null, null, null, null, null, '次の段']]).verification).toMatchObject({
      state: 'blank',
      place: place(3, 5),
    });
    expect(
      only([
        head,
        kpi(1, 'a'),
        years,
        [null, '目標', 10, 20, 30, { error: '#N/A' }],
        [null, '実績', 11, 19, null, 'よい'],
      ]).verification.value,
    ).toBe('よい');
  });
});

import { builtInLayout } from '../../../src/layout/layout';
import { missingAboveTable, readHeader } from '../../../src/read/sections/header';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[], merges: string[] = []) => readHeader(readSheet(aSheet(rows, merges)));
const labels: Row = ['施策番号', '名称', '施策の内容'];

describe('the line of the policy area', () => {
  const area = (...rows: Row[]) => {
    const found = readRows(rows).area;
    return found && [found.number.value, found.name.value];
  };

  it.each([
    ['政策分野12 中小企業', '12', '中小企業'],
    ['政策分野１２　中小企業', '12', '中小企業'],
    [' 政 策 分 野：12．中小企業 ', '12', '中小企業'],
    ['政策分野12・中小企業', '12', '中小企業'],
    ['■政策分野12 中小企業', '12', '中小企業'],
    ['【政策分野12】中小企業', '12', '中小企業'],
    ['政策分野（12）中小企業', '12', '中小企業'],
    ['政策分野12:中小企業', '12', '中小企業'],
    ['政策分野12 中小企業（令和6年度）', '12', '中小企業'],
    ['令和６年度　政策分野１２　中小企業', '12', '中小企業'],
    ['政策分野12 中小企業 R6年度', '12', '中小企業'],
    ['2024年度 政策分野12 中小企業', '12', '中小企業'],
    ['平成元年度 政策分野1120 中小企業', '1120', '中小企業'],
  ])('is read from %j', (text, number, name) => {
    expect(area([text])).toEqual([number, name]);
  });

  it('is blank where nothing stands beside its label over a table of 施策', () => {
    expect(readRows([['政策分野'], labels], ['A1:B1', 'C1:D1']).area).toMatchObject({
      number: { state: 'blank', place: place(0, 2), labelPlace: place(0, 0) },
      name: { state: 'blank', place: place(0, 4) },
    });
    expect(readRows([['政策分野'], ['目指す姿']]).area).toBeNull();
    expect(readRows([['政策分野', '中小企業'], labels]).area).toBeNull();
  });

  it('may bear its name in the next cell', () => {
    expect(area(['政策分野12', null, '中小企業'])).toEqual(['12', '中小企業']);
    expect(readRows([['政策分野12', null, '中小企業']]).area).toMatchObject({
      number: { label: '政策分野', place: place(0, 0), labelPlace: null, raw: '政策分野12' },
      name: { label: '政策分野の名称', place: place(0, 2) },
    });
  });

  it('may stand in three cells', () => {
    expect(area(['政策分野', 12, '中小企業'])).toEqual(['12', '中小企業']);
    expect(area(['政策分野', '１２', '中小企業'])).toEqual(['12', '中小企業']);
    expect(area(['政策分野：', '１２　中小企業'])).toEqual(['12', '中小企業']);
    expect(area(['政策分野', '13-1'])).toBeNull();
    expect(readHeader(readSheet(aSheet([['政策分野', null, '12', '中小企業']], ['A1:B1']))).area).toMatchObject({
      number: { place: place(0, 2) },
      name: { place: place(0, 3) },
    });
  });

  it('may bear no name', () => {
    expect(readRows([['政策分野12']]).area).toMatchObject({
      number: { value: '12' },
      name: { state: 'blank', value: null, place: place(0, 0) },
    });
  });

  it('stands at its cell', () => {
    expect(readRows([['政策分野12 中小企業', '備考']]).area).toMatchObject({
      name: { value: '中小企業', place: place(0, 0) },
    });
    expect(readRows([[], [null, '政策分野12 中小企業']]).area).toMatchObject({
      number: { place: place(1, 1) },
      name: { place: place(1, 1), raw: '政策分野12 中小企業' },
    });
  });

  it.each([
    '政策分野',
    '政策分野の進捗状況',
    '第1政策分野12',
    '政策分野12は中小企業です。',
    `政策分野12 ${'長'.repeat(54)}`,
  ])('is not %j', (text) => {
    expect(area([text])).toBeNull();
    expect(area([text], ['政策分野13 農業'])).toEqual(['13', '農業']);
  });

  it('is no number, and not beside a word', () => {
    expect(area([12, '中小企業'])).toBeNull();
    expect(area(['政策分野', '中小企業'])).toBeNull();
    expect(area(['政策', 12, '中小企業'])).toBeNull();
    expect([area(['政策分野', '12番']), area(['政策分野', '第12'])]).toEqual([null, null]);
    expect(area(['政策分野', ' 12 ', '中小企業'])).toEqual(['12', '中小企業']);
  });

  it('is no line of a section that speaks of other areas', () => {
    const [final, other] = [['4 施策の最終評価'], ['政策分野13 農業と連携を進めること']];
    expect(area(final, other)).toBeNull();
    expect(area(final, [], other, ['5 事務事業一覧'])).toBeNull();
    expect(area(['3 関連する政策分野と事務事業'], ['政策分野', '事務事業名'], ['政策分野13 農業', '支援'])).toBeNull();
    expect(area(['政策分野12 中小企業'], final, other)).toEqual(['12', '中小企業']);
    expect(area(final, ['連携'], ['5 事務事業一覧'], ['政策分野12 中小企業'])).toEqual(['12', '中小企業']);
  });

  it('may be of 60 characters', () => {
    expect(area([`政策分野12 ${'長'.repeat(53)}`])?.[1]).toHaveLength(53);
  });
});

describe('the goal above it', () => {
  const area = ['政策分野12 中小企業'];

  it.each(['政策目標3 活力', '政 策 目 標：活力'])('is %j', (text) => {
    expect(readRows([['本文'], [text], area]).goal).toMatchObject({
      label: '政策目標',
      value: text,
      place: place(1, 0),
      labelPlace: null,
    });
  });

  it.each(['目標', '政策', '重点政策目標', `政策目標${'長'.repeat(196)}`])('is not %j', (text) => {
    expect(readRows([[text], area]).goal).toBeNull();
  });

  it('may be of 199 characters', () => {
    expect(readRows([[`政策目標${'長'.repeat(195)}`], area]).goal?.value).toHaveLength(199);
  });

  it.each([[['目指す姿', '活力ある町']], [labels]])('may stand with %j alone', (row) => {
    expect(readRows([['政策目標3 活力'], row]).goal?.value).toBe('政策目標3 活力');
  });

  it('is none where nothing else of the header stands', () => {
    expect(readRows([['政策目標3 活力']]).goal).toBeNull();
  });
});

describe('目指す姿', () => {
  it('stands right of its label', () => {
    expect(readRows([['目指す姿', null, '活力ある町']]).vision).toMatchObject({
      label: '目指す姿',
      value: '活力ある町',
      place: place(0, 2),
      labelPlace: place(0, 0),
    });
    expect(readRows([['姿']]).vision).toBeNull();
  });

  it('belongs over the names of the 施策, where it is blank', () => {
    expect(readRows([['目指す姿'], ['施策番号', null, null, '名称', '施策の内容']]).vision).toMatchObject({
      state: 'blank',
      place: place(0, 3),
    });
    expect(readRows([['目指す姿']]).vision).toMatchObject({ place: place(0, 1) });
    expect(
      readRows([
        [null, '目指す姿'],
        ['名称', '施策番号'],
      ]).vision,
    ).toMatchObject({ place: place(0, 2) });
    expect(
      readRows([
        [null, '目指す姿'],
        [null, '名称', '施策番号'],
      ]).vision,
    ).toMatchObject({ place: place(0, 2) });
  });
});

describe('the table of 施策', () => {
  it('is read row by row, down to the next label', () => {
    const { measures, tables, rows, missing } = readRows([
      [],
      labels,
      ['施策1', '産業', '伸ばす'],
      ['２', null, null],
      ['目指す姿'],
      ['施策3', '経営', '強める'],
    ]);
    expect(measures.map(({ number, name }) => [number.value, name.value])).toEqual([
      [1, '産業'],
      [2, null],
    ]);
    expect([tables, [...rows], missing]).toEqual([[place(1, 0)], [2, 3], []]);
  });

  it('does not hold the row of the next label', () => {
    expect(readRows([labels, ['施策1', '産業', '伸ばす'], ['2', '目指す姿', '町']]).measures).toHaveLength(1);
  });

  it('keeps a row that has a name and a content, or a number', () => {
    const kept = (row: Row) => readRows([labels, row]).measures.length;
    expect([kept(['い', '産業', '伸ばす']), kept([null, '産業', '伸ばす']), kept(['施策1'])]).toEqual([1, 1, 1]);
    expect([kept([null, '産業']), kept([null, null, '伸ばす']), kept(['い', '産業'])]).toEqual([0, 0, 0]);
  });

  it('stands where two of its labels do, from the left', () => {
    expect(readRows([['名称']]).tables).toEqual([]);
    expect(readRows([[null, '施策の内容', '名称']]).tables).toEqual([place(0, 1)]);
  });

  it('says which label is missing', () => {
    expect(
      readRows([
        ['施策番号', '名称'],
        ['施策1', '産業'],
      ]).missing,
    ).toEqual([{ form: 'header', label: '施策の内容', place: place(0, 2), formPlace: place(0, 0) }]);
  });
});

describe('the line over a table of 施策', () => {
  const blocks = (...rows: Row[]) => readRows(rows).blocks.map(({ number }) => number.value);
  const twelve: Row = ['政策分野12 中小企業'];
  const thirteen: Row = ['政策分野13 農業'];
  const spaced = (rows: number) => [twelve, ...Array.from({ length: rows }, (): Row => []), labels];

  it('is told for each table', () => {
    expect(blocks(twelve, labels, ['施策1', '産業'], thirteen, labels)).toEqual(['12', '13']);
    expect(blocks(twelve, thirteen, labels)).toEqual(['13']);
  });

  it('stands above it, and below the table before', () => {
    expect(blocks(labels, twelve)).toEqual([]);
    expect(blocks(twelve, labels, ['施策1', '産業'], labels)).toEqual(['12']);
    expect(blocks(['政策分野12 中小企業', ...labels])).toEqual([]);
  });

  it('stands less than 20 rows above it', () => {
    expect([blocks(...spaced(18)), blocks(...spaced(19))]).toEqual([['12'], []]);
  });
});

describe('what stands above no table', () => {
  const above = (...sheets: Row[][]) =>
    missingAboveTable(
      sheets.map((rows) => readRows(rows)),
      builtInLayout,
    ).map(({ form, label, place: at, formPlace }) => [form, label, at.row, formPlace]);
  const table: Row[] = [[], [], [], [], [], [], [], labels];

  it('is expected above it', () => {
    expect(above(table)).toEqual([
      ['header', '政策分野', 2, place(7, 0)],
      ['header', '目指す姿', 4, place(7, 0)],
    ]);
    expect(above([labels])).toEqual([
      ['header', '政策分野', 0, place(0, 0)],
      ['header', '目指す姿', 0, place(0, 0)],
    ]);
  });

  it('may stand on another sheet', () => {
    expect(above(table, [['政策分野12 中小企業']], [['目指す姿', '町']])).toEqual([]);
    expect(above(table, [['政策分野12 中小企業']]).map(([, label]) => label)).toEqual(['目指す姿']);
  });

  it('is not expected where no table stands', () => {
    expect(above([['本文']])).toEqual([]);
  });
});

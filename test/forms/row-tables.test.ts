import { describe, expect, it } from '@jest/globals';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';
import { fundedForm, fundedHeadings, fundedMerges, fundedRow, fundedRows, fundedTable } from '../workbooks/row-table';
import { seen } from './seen';

const table = (rows: readonly Row[], name = 'シート'): SheetSnapshot =>
  aSheet([...fundedHeadings, ...rows], fundedMerges, name);
const once = seen([fundedTable(5)], fundedForm);

/** A row of totals: those of some projects, or what is typed instead. */
function totals(lead: Row, numbers: readonly number[], typed: Readonly<Record<number, number>> = {}): Row {
  const rows = numbers.map(fundedRow);
  const sums = [6, 7, 8, 9, 10, 11].map(
    (column) => typed[column] ?? rows.reduce((sum, row) => sum + Number(row[column]), 0),
  );
  return [...lead, ...Array<null>(6 - lead.length).fill(null), ...sums];
}

describe('what stands between projects', () => {
  it.each<[string, readonly Row[]]>([
    ['blank rows', [...fundedRows(2), [], ...fundedRows(3, 3)]],
    ['headings once more on a page', [...fundedRows(2), ...fundedHeadings, ...fundedRows(3, 3)]],
    [
      'subtotals',
      [
        ['【公園課】'],
        ...fundedRows(2),
        totals([null, null, '小計'], [1, 2]),
        ['交通課'],
        ...fundedRows(3, 3),
        totals([null, null, '交通課　小計（3事業）'], [3, 4, 5]),
        totals([null, null, '市民部計'], [1, 2, 3, 4, 5]),
        totals(['合計'], [1, 2, 3, 4, 5]),
        totals([null, null, 'うち重点事業計'], [2, 4]),
      ],
    ],
    ['a total named beside the projects', [...fundedRows(5), totals([null, null, null, '計'], [1, 2, 3, 4, 5])]],
  ])('is none: %s', (_, rows) => {
    expect(seen([table(rows, '調書一覧')], fundedForm)).toMatchObject({
      cards: once.cards,
      cost: once.cost,
      findings: [],
    });
  });

  it('is a total, and a project that ends alike is one: 統計, 設計', () => {
    const rows = [fundedRow(1), [null, 7, '統計', 'みどり部・公園課', '統計をとる。', '継続', 1, 1, 1, 3, 1, 4]];
    expect(seen([table(rows)], fundedForm)).toMatchObject({
      cards: ['1 花壇1号の手入れ', '統計'],
      findings: ['required-blank シート A4'],
    });
  });

  it('is a total that is wrong: at its cell, by the rows that it counts', () => {
    const rows = [
      ...fundedRows(2),
      totals([null, null, '小計'], [1, 2], { 9: 999 }),
      ...fundedRows(3, 3),
      totals([null, null, '小計'], [3, 4, 5]),
      totals(['合計'], [1, 2, 3, 4, 5], { 10: 7 }),
    ];
    const { findings, messages } = seen([table(rows)], fundedForm);
    expect(findings).toEqual(['typed-total-differs シート J5', 'typed-total-differs シート K10']);
    expect(messages[0]).toContain('個票の合計は207千円です');
  });

  it('is the total of one sheet of several', () => {
    const sheets = [
      table([...fundedRows(2), totals(['合計'], [1, 2])], '公園課'),
      table([...fundedRows(3, 3), totals(['合計'], [3, 4, 5])], '交通課'),
    ];
    expect(seen(sheets, fundedForm)).toMatchObject({ cost: once.cost, findings: [] });
  });
});

describe('a second table of the same projects', () => {
  const summary = (name = '総括表') =>
    aSheet(
      [
        ['No.', '事務事業名', '担当部・課', '次年度方針', '事業費計'],
        ...fundedRows(5).map((row) => [row[0] ?? '', row[2] ?? '', row[3] ?? '', row[5] ?? '', row[9] ?? '']),
      ],
      [],
      name,
    );

  it.each<[string, readonly SheetSnapshot[], string]>([
    ['a copy of the sheet', [fundedTable(5), fundedTable(5, [], '写し')], 'project-duplicate 写し A1'],
    ['some of them', [fundedTable(5), fundedTable(2, [], '重点', 2)], 'project-duplicate 重点 A1'],
    ['one of them', [fundedTable(5), fundedTable(1, [], '重点', 3)], 'project-duplicate 重点 A1'],
    [
      'below the first',
      [table([...fundedRows(5), [], ...fundedHeadings, ...fundedRows(5)])],
      'project-duplicate シート A9',
    ],
    ['a list that staff drew up', [fundedTable(5), summary()], 'project-duplicate 総括表 A1'],
    ['the same in front', [summary(), fundedTable(5)], 'project-duplicate 総括表 A1'],
  ])('is said and not summed up twice: %s', (_, sheets, finding) => {
    const { cards, cost, labour, own, findings } = seen(sheets, fundedForm);
    expect({ cards, cost, labour, own }).toEqual({
      cards: once.cards,
      cost: once.cost,
      labour: once.labour,
      own: once.own,
    });
    expect(findings).toEqual([finding]);
  });

  it('is another one where a project, or its department, is not the same', () => {
    const other = fundedRows(3).map((row) => row.map((cell, column) => (column === 3 ? '教育部・学校課' : cell)));
    expect(seen([fundedTable(3), table(other, '教育部')], fundedForm).cards).toHaveLength(6);
    expect(seen([fundedTable(3), table([...fundedRows(2), fundedRow(9)], '別表')], fundedForm).cards).toHaveLength(6);
  });

  it('is two offices’ of one name where a project alone costs otherwise', () => {
    const dearer = fundedRows(1).map((row) => row.map((cell, column) => (column === 10 ? 999 : cell)));
    expect(seen([fundedTable(3), table(dearer, '教育部')], fundedForm).cards).toHaveLength(4);
  });
});

it.each<[string, readonly SheetSnapshot[]]>([
  ['totals alone', [table([totals(['合計'], [1, 2])])]],
  ['no table', [aSheet([['係のメモ']])]],
])('a workbook of %s is told what is looked for', (_, sheets) => {
  const { findings, messages } = seen(sheets, fundedForm);
  expect(findings).toEqual(['not-an-evaluation']);
  expect(messages[0]).toContain('1行に1事業を書いた表が見つかりません');
});

it.each<[string, Row[]]>([
  ['headings alone', []],
  [
    'numbers and years',
    [
      [1, 7],
      [2, 7],
    ],
  ],
  [
    'a note and a total that is a formula',
    [['※1行に1事業を書く。'], ['合計', null, null, null, null, null, { value: 0, formula: true }]],
  ],
])('a table of %s has no project yet, which is said at the first blank name', (_, rows) => {
  expect(seen([table(rows)], fundedForm).findings).toEqual(['required-blank シート C3']);
});

it('a table whose rows cannot be read is no blank form', () => {
  expect(seen([table([[null, null, null, 'みどり部・公園課']])], fundedForm).findings).toEqual(['not-an-evaluation']);
});

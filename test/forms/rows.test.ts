import { describe, expect, it } from '@jest/globals';
import { aSheet, type Row } from '../read/a-sheet';
import { fundedForm, fundedTable, rowForm } from '../workbooks/row-table';
import { seen, seenProposed } from './seen';

const total = ['計', null, null, null, null, null, 21, 3, 183, 207, 403, 610] as const;

describe('a table of one project a row, its year in a column, its funds under one heading', () => {
  it('is read, summed up and quiet; totals and notes below it are no projects', () => {
    const below: Row[] = [[...total], ['※金額は千円単位'], [null, null, '課別の状況は別紙']];
    expect(seen([fundedTable(2, below)], fundedForm)).toMatchObject({
      mistakes: [],
      cards: ['1 花壇1号の手入れ', '2 花壇2号の手入れ'],
      year: 2025,
      columns: ['令和7年度(予算)'],
      cost: [7 + 1 + 91 + 14 + 2 + 92],
      generalFunds: [91 + 92],
      labour: [201 + 202],
      own: { '財源内訳 国庫支出金': [21], '財源内訳 その他': [3], 総費用: [610] },
      findings: [],
      kpis: 0,
    });
  });

  it('goes on over several sheets', () => {
    const sheets = [fundedTable(3, [], '総務部'), fundedTable(2, [], '市民部', 4)];
    expect(seen(sheets, fundedForm).cards).toHaveLength(5);
  });

  it('is not read without 様式定義', () => {
    expect(seen([fundedTable(2)], []).cards).toEqual([]);
  });
});

describe('years in the headings', () => {
  const form = rowForm();
  const cells = (values: readonly number[]): Row[] => [
    [1, '花壇の手入れ', 'みどり部・公園課', '花壇に花を植え、水をやる。', '継続', ...values],
  ];
  const lead = ['番号', '事業名', '担当部・課', '概要', '次年度方針'];
  const amounts = {
    columns: ['令和6年度(予算)', '令和7年度(見込み)'],
    cost: [100, 200],
    generalFunds: [10, 20],
    labour: [3, 4],
  };

  it.each<[string, readonly Row[], readonly string[], readonly number[]]>([
    [
      'below the items',
      [
        [...lead, '事業費', null, '所要一般財源', null, '概算人件費'],
        [null, null, null, null, null, ...Array<string[]>(3).fill(['令和6年度予算', '令和7年度見込み']).flat()],
      ],
      ['F1:G1', 'H1:I1', 'J1:K1'],
      [100, 200, 10, 20, 3, 4],
    ],
    [
      'over the items, not merged',
      [
        [...lead, '令和6年度（予算）', null, null, '令和7年度（見込み）'],
        [null, null, null, null, null, ...Array<string[]>(2).fill(['事業費', '所要一般財源', '概算人件費']).flat()],
      ],
      [],
      [100, 10, 3, 200, 20, 4],
    ],
    [
      'above the row of the items, under a title',
      [
        ['令和6年度　事業の一覧'],
        [null, null, null, null, null, '令和6年度', null, null, '令和7年度'],
        [...lead, ...Array<string[]>(2).fill(['事業費', '所要一般財源', '概算人件費']).flat()],
      ],
      ['F2:H2', 'I2:K2'],
      [100, 10, 3, 200, 20, 4],
    ],
    [
      'in one cell with the items',
      [
        [
          ...lead,
          ...['6年度予算', '令和7年度見込み'].flatMap((year) => [
            `${year}事業費`,
            `${year}所要一般財源`,
            `${year}概算人件費`,
          ]),
        ],
      ],
      [],
      [100, 10, 3, 200, 20, 4],
    ],
    [
      'below the items in brackets',
      [
        [
          ...lead,
          '事業費（R6予算）',
          '事業費（R7見込）',
          '所要一般財源(R6予算)',
          '所要一般財源(R7見込)',
          '概算人件費(R6予算)',
          '概算人件費(R7見込)',
        ],
      ],
      [],
      [100, 200, 10, 20, 3, 4],
    ],
  ])('%s', (_, headings, merges, values) => {
    const read = seen([aSheet([...headings, ...cells(values)], merges, '一覧')], form);
    expect(read).toMatchObject({ ...amounts, findings: [] });
  });

  it('alone, over the amounts of the project', () => {
    const absent = (label: string) => ({ 欄: '個票', 標準の項目: label, この様式での項目名: 'なし' });
    const only = rowForm([absent('所要一般財源'), absent('概算人件費')]);
    const rows: Row[] = [[...lead, '令和6年度予算', '令和7年度見込み'], ...cells([100, 200])];
    expect(seen([aSheet(rows)], only)).toMatchObject({ columns: amounts.columns, cost: [100, 200], findings: [] });
  });

  it('that no heading names: the title over the table does', () => {
    const rows: Row[] = [
      ['令和7年度　事業一覧'],
      [...lead, '事業費', '所要一般財源', '概算人件費'],
      ...cells([100, 10, 3]),
    ];
    expect(seen([aSheet(rows)], form)).toMatchObject({ year: 2025, columns: ['令和7年度(予算)'], cost: [100] });
  });

  it('that nothing names: said where 年度 belongs, and summed nowhere', () => {
    const rows: Row[] = [[...lead, '事業費', '所要一般財源', '概算人件費'], ...cells([100, 10, 3])];
    expect(seen([aSheet(rows)], form)).toMatchObject({ columns: [], findings: ['label-missing シート I1'] });
  });
});

describe('all that is proposed', () => {
  it('for a table with its funds under one heading reads it alike', () => {
    const below: Row[] = [['計', null, null, null, null, null, 70, 10, 370, 450, 810, 1_260]];
    expect(seenProposed([fundedTable(4, below)])).toMatchObject({
      mistakes: [],
      cards: [1, 2, 3, 4].map((one) => `${String(one)} 花壇${String(one)}号の手入れ`),
      year: 2025,
      columns: ['令和7年度'],
      settings: { 個票の形: '1事業1行' },
      findings: [],
    });
  });
});

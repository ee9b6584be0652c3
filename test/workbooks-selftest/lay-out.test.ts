import * as fc from '../cases';
import { layOut, placeOf } from '../../samples/lay-out';
import type { LaidOut, PlacedItem } from '../../samples/lay-out';
import { clean } from '../../samples/clean';
import { policyArea12 } from '../../samples/policy-area-12';
import { cellAt } from '../workbooks/edit';
import { evaluations } from '../workbooks/random-evaluation';
import { layouts, loudLayouts } from '../workbooks/random-layout';

const shown = (laidOut: LaidOut, key: string) => cellAt(laidOut.snapshot, placeOf(laidOut, key));
const cellsOf = ({ sheet, row, column, rows, columns }: PlacedItem): string[] =>
  Array.from({ length: rows * columns }, (_, at) => {
    return `${sheet} ${String(row + Math.floor(at / columns))} ${String(column + (at % columns))}`;
  });
const valueKeys = (laidOut: LaidOut): string[] =>
  [...laidOut.places.keys()].filter((key) => !/label|Heading|heading|remark|section|number$|name$/.test(key)).sort();

test('whatever the layout, the same values stand in cells of their own', () => {
  fc.assert(
    fc.property(evaluations({ cards: 12 }), fc.oneof(layouts, loudLayouts), (data, layout) => {
      const laidOut = layOut(data, layout);
      expect(valueKeys(laidOut)).toEqual(valueKeys(layOut(data)));
      const taken = [...laidOut.places.values()].flatMap(cellsOf);
      expect(new Set(taken).size).toBe(taken.length);
    }),
    { numRuns: 60 },
  );
});

test('cells come row by row, from left to right, none of them empty', () => {
  fc.assert(
    fc.property(evaluations({ cards: 12 }), loudLayouts, (data, layout) => {
      for (const { cells } of layOut(data, layout).snapshot.sheets) {
        const unordered = cells.filter((cell, at) => {
          const before = cells[at - 1];
          return before && (before.row > cell.row || (before.row === cell.row && before.column >= cell.column));
        });
        expect(unordered).toEqual([]);
        expect(cells.filter(({ value }) => value === '')).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('as published: a sheet for the area, one for each measure, one for the list', () => {
  const { snapshot } = layOut(policyArea12);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([
    '政策分野12',
    '個票_施策1',
    '個票_施策2',
    '個票_施策3',
    '事務事業一覧',
  ]);
});

test.each([
  [
    'sections',
    { sections: 'sheet-each' },
    [
      '政策分野12',
      '1 進捗状況',
      '2 施策の評価',
      '3 関連',
      '4 最終評価',
      '個票_施策1',
      '個票_施策2',
      '個票_施策3',
      '事務事業一覧',
    ],
  ],
  ['everything on one sheet', { sections: 'with-everything' }, ['政策分野12']],
  ['all cards on one sheet', { cardSheets: 'one-sheet' }, ['政策分野12', '個票', '事務事業一覧']],
  [
    'several cards a sheet',
    { cardSheets: 7 },
    ['政策分野12', '個票_施策1_1', '個票_施策1_2', '個票_施策2_1', '個票_施策3_1', '個票_施策3_2', '事務事業一覧'],
  ],
  ['other names', { sheetNames: 'plain', sheetOrder: 'reversed' }, ['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4', 'Sheet5']],
  [
    'own tabs',
    { ownTabs: true, cardSheets: 'one-sheet' },
    ['政策分野12', '個票', '事務事業一覧', '集計', '財務一覧', '点検結果'],
  ],
  ['scratch paper', { scratch: 'copy', cardSheets: 'one-sheet' }, ['政策分野12', '個票', '事務事業一覧', '作業用']],
] as const)('sheets: %s', (_, layout, names) => {
  expect(layOut(policyArea12, layout).snapshot.sheets.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['rows above and columns left', { rowsAbove: 2, columnsLeft: 3 }, 'card/1-2/name', { row: 13, column: 5 }],
  ['rows between forms', { rowsBetween: 2 }, 'card/1-2/name', { row: 15, column: 2 }],
  ['an inserted row', { insertedRows: [3] }, 'card/1-1/name', { row: 2, column: 2 }],
  ['an inserted row above', { insertedRows: [2] }, 'card/1-1/name', { row: 3, column: 2 }],
  ['an inserted column', { insertedColumns: [2] }, 'card/1-1/name', { row: 2, column: 3 }],
  ['graph paper', { graphPaper: 4 }, 'card/1-1/name', { row: 2, column: 8 }],
  ['two cards side by side', { cardsSideBySide: 2 }, 'card/1-2/name', { row: 2, column: 9 }],
  ['a heading repeated', { continuedAfter: 1 }, 'card/1-2/name', { row: 13, column: 2 }],
  ['no headings over cards', { cardHeadings: 'in-sheet-names' }, 'card/1-2/name', { row: 9, column: 2 }],
  ['labels once a KPI', { kpiLabels: 'each' }, 'kpi/2/name', { row: 21, column: 1 }],
  ['a card shifted with its labels', { shiftedCards: ['1-1'] }, 'card/1-1/label/direction', { row: 3, column: 4 }],
  [
    'a card whose values alone are shifted',
    { shiftedCards: ['1-1'], shifted: 'values' },
    'card/1-1/direction',
    { row: 3, column: 5 },
  ],
] as const)('places: %s', (_, layout, key, place) => {
  expect(placeOf(layOut(clean, layout), key)).toMatchObject(place);
});

test('inserted rows and columns make merged areas grow', () => {
  const { places } = layOut(clean, { insertedRows: [5, 5], insertedColumns: [3] });
  expect(places.get('card/1-1/summary')).toMatchObject({ row: 4, rows: 6, column: 2, columns: 1 });
  expect(places.get('card/1-1/progress')).toMatchObject({ row: 10, rows: 1, column: 2, columns: 5 });
});

test.each([
  ['labels: half width', { labels: 'halfWidth' }, 'card/1-1/label/obligation', '法定/自主'],
  ['labels: full width', { labels: 'fullWidth' }, 'list/label/sdgTargets', 'ＳＤＧｓターゲット'],
  ['labels: spaced, numbers whole', { labels: 'spaced' }, 'header/area', '政 策 分 野 12 中小企業'],
  ['labels: broken', { labels: 'broken' }, 'card/1-1/label/generalFunds', '所要\n一般\n財源'],
  ['labels: unit', { labels: 'unitWithColon' }, 'card/1-1/label/moneyUnit', '財務内容\n（単位：千円）'],
  ['labels: markup', { labels: 'markup' }, 'assessment/1/label/activities', '<p>取組状況</p>'],
  ['names are never spelt otherwise', { labels: 'spaced' }, 'cardHeading/1/name', '施 策 1 地場産業の振興'],
  ['a heading in two cells', { measureHeadings: 'two-cells' }, 'cardHeading/1/name', '地場産業の振興'],
  ['a heading in one cell', { measureHeadings: 'one-cell' }, 'assessment/1/name', '施策1 地場産業の振興'],
  ['a heading with つづき', { continuedAfter: 5 }, 'cardHeading/1/2/name', '施策1 地場産業の振興（つづき）'],
  ['amounts: text', { amounts: 'commaText' }, 'card/3-4/cost/0', '600,000'],
  ['amounts: full width', { amounts: 'fullWidthText' }, 'card/1-1/cost/0', '２，５００'],
  ['amounts: with unit', { amounts: 'textWithUnit' }, 'card/1-1/cost/0', '2500千円'],
  ['amounts: yen', { amounts: 'yen' }, 'card/1-1/cost/0', 2500000],
  ['amounts: unit of yen', { amounts: 'yen' }, 'card/1-1/label/moneyUnit', '財務内容\n単位(円)'],
  ['amounts: millions', { amounts: 'millions' }, 'card/1-1/cost/0', 2.5],
  ['amounts: a dash for nothing', { amounts: 'zeroAsEmDash' }, 'card/2-5/cost/1', '—'],
  ['years: by letter', { years: 'letter' }, 'card/1-1/year/0', 'R6年度\n(予算)'],
  ['years: western', { years: 'western' }, 'kpi/1/year/0', '2023年度'],
  ['years: full width', { years: 'fullWidth' }, 'kpi/1/year/1', '令和６年度'],
  ['departments', { departments: 'line-break' }, 'list/1-1/department', '観光商工部\n商工課'],
] as const)('contents: %s', (_, layout, key, value) => {
  expect(shown(layOut(clean, layout), key)?.value).toBe(value);
});

test.each([
  ['a year', { years: 'byFormat' }, 'card/1-1/year/0', { value: 6, format: '"令和"0"年度(予算)"' }],
  ['yen as thousands', { amounts: 'yenShownAsThousands' }, 'card/1-1/cost/0', { value: 2500000, format: '#,##0,' }],
  ['an SDG target', { sdgTargets: 'number' }, 'list/1-1/sdgTargets', { value: 11.4, format: '0.0' }],
  ['a formula', { amounts: 'formula' }, 'card/1-1/cost/0', { value: 2500, formula: true }],
] as const)('what the format says: %s', (_, layout, key, cell) => {
  expect(shown(layOut(clean, layout), key)).toMatchObject(cell);
});

test('a percentage can stand as a fraction, and 8.10 as a number shown whole', () => {
  const [kpi] = clean.kpis;
  const [group] = clean.list?.groups ?? [];
  const [row] = group?.rows ?? [];
  if (!kpi || !group || !row || !clean.list) throw new Error('the sample lacks its first rows');
  const data = {
    ...clean,
    kpis: [{ ...kpi, unit: '％', finalTarget: 56.1 }],
    list: { ...clean.list, groups: [{ ...group, rows: [{ ...row, sdgTargets: '8.10' }] }] },
  };
  const laidOut = layOut(data, { percentages: 'fraction', sdgTargets: 'number' });
  expect(shown(laidOut, 'kpi/1/final')).toMatchObject({ value: 0.561, format: '0.0%' });
  expect(shown(laidOut, 'list/1-1/sdgTargets')).toMatchObject({ value: 8.1, format: '0.00' });
});

test.each([
  [{ years: 'era' }, '令和元年度'],
  [{ years: 'eraFirstAsOne' }, '令和1年度'],
  [{ years: 'oldEra' }, '平成31年度'],
] as const)('fiscal 2019 in %o is %s', (layout, written) => {
  const data = {
    ...clean,
    kpis: clean.kpis.map((kpi) => ({ ...kpi, years: kpi.years.map((year) => ({ ...year, year: 2019 })) })),
  };
  expect(shown(layOut(data, layout), 'kpi/1/year/0')?.value).toBe(written);
});

test('negative amounts bear the sign of their notation', () => {
  const data = {
    ...clean,
    cardGroups: clean.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.map((card) => ({
        ...card,
        columns: card.columns.map((column) => ({ ...column, cost: -1234 })),
      })),
    })),
  };
  const written = (['commaText', 'fullWidthText', 'triangleText', 'textWithUnit'] as const).map(
    (amounts) => shown(layOut(data, { amounts }), 'card/1-1/cost/0')?.value,
  );
  expect(written).toEqual(['-1,234', '△１，２３４', '▲1,234', '△1234千円']);
});

test('cards without headings want sheets named for their measure', () => {
  expect(() => layOut(clean, { cardHeadings: 'in-sheet-names', cardSheets: 'one-sheet' })).toThrow(RangeError);
  expect(() => placeOf(layOut(clean), 'card/9-9/name')).toThrow(RangeError);
});

test('marks stand on a card that has labels for them', () => {
  const marks = { logicModel: '○', priority: '◎', populationGoals: '基本目標1', sdgTargets: '8.3' };
  const data = {
    ...clean,
    cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: group.cards.map((card) => ({ ...card, marks })) })),
  };
  const laidOut = layOut(data);
  expect(placeOf(laidOut, 'card/1-1/sdgTargets')).toMatchObject({ row: 11, column: 4 });
  expect(shown(laidOut, 'card/1-1/populationGoals')?.value).toBe('基本目標1');
  expect(placeOf(laidOut, 'card/1-2/number')).toMatchObject({ row: 13 });
});

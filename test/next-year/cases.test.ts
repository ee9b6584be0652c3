import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut, placeOf, type LaidOut } from '../../samples/lay-out';
import { earlierRecord } from '../../src/model/accept';
import { textOf } from '../../src/model/field';
import { projectName } from '../../src/model/names';
import { settledState } from '../../src/model/results-sheet';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { acceptancePlan } from '../../src/tabs/acceptances/plan';
import { plan } from '../../src/tabs/plan';
import type { Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../read/a-sheet';
import { renumbered, withCards } from '../rules/clean-but';
import { putAll, putAt } from '../rules/put';
import { acceptance } from '../taskpane/a-finding';
import { items, withForm } from '../workbooks/form-sheet';
import { rowForm } from '../workbooks/row-table';
import { carriedOut } from './carried';

function carried(snapshot: Snapshot) {
  const before = review(snapshot);
  const made = nextYear(before, '2025年4月1日 9時00分');
  if (!made) throw new Error('nothing tells the year');
  const workbook = carriedOut(snapshot, made.plan);
  return { before, made, workbook, after: review(workbook) };
}

const valueAt = ({ sheets }: Snapshot, { sheet, row, column }: Place) =>
  sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)?.value ??
  null;
const shown = (workbook: Snapshot, laidOut: LaidOut, key: string) => valueAt(workbook, placeOf(laidOut, key));

const namesOf = ({ evaluation: { cards } }: ReturnType<typeof review>): string[] => cards.map(projectName);
const published = layOut(clean);
const ended = (laidOut: LaidOut, id: string): Snapshot =>
  putAll(laidOut, { [`card/${id}/direction`]: '終了', [`card/${id}/cost/1`]: null });
const settings = (...rows: readonly (readonly [string, string])[]) => [['項目', '値'], ...rows];

test('a heading whose year cannot be read is named among what stays', () => {
  const { made } = carried(putAll(published, { 'card/1-1/year/0': '令和六年度(予算)' }));
  const kept = made.lines.filter(({ what }) => what === 'kept').map(({ before }) => before);
  expect(kept).toContain('令和六年度(予算)');
});

describe('projects that end', () => {
  test('leave their card to the next one of the 施策, and the last card is spare', () => {
    const { after, made, workbook } = carried(ended(published, '1-3'));
    expect(made.leftOut.map(({ project }) => project.split(' ')[0])).toEqual(['施策1-3', '施策2-5']);
    expect(shown(workbook, published, 'card/1-3/name')).toBe(shown(published.snapshot, published, 'card/1-4/name'));
    expect(shown(workbook, published, 'card/1-14/name')).toBeNull();
    expect(shown(workbook, published, 'card/1-14/number')).toBeNull();
    expect(shown(workbook, published, 'card/1-14/label/name')).toBe('事業名');
    expect(
      namesOf(after)
        .slice(0, 13)
        .map((name) => name.split(' ')[0]),
    ).toEqual(Array.from({ length: 13 }, (_, at) => `施策1-${String(at + 1)}`));
  });

  test('are told once where they are shown once more', () => {
    const name = shown(published.snapshot, published, 'card/1-3/name');
    if (typeof name !== 'string') throw new Error('no name');
    const again = putAll(published, {
      'card/1-3/direction': '終了',
      'card/3-7/direction': '終了',
      'card/3-7/name': `${name}（再掲）`,
    });
    const { made } = carried(again);
    expect(made.leftOut.map(({ project }) => project.split(' ')[0])).toEqual(['施策1-3', '施策2-5']);
  });

  test('are told once where another 施策 shows the same, though unmarked', () => {
    const [first] = clean.cardGroups[0]?.cards ?? [];
    if (!first) throw new RangeError('no card');
    const ending = { ...first, direction: '終了' };
    const twice = withCards(
      1,
      (cards) => [ending, ...cards.slice(1)],
      withCards(2, (cards) => renumbered([...cards, ending])),
    );
    const { made } = carried(layOut({ ...twice, list: null }).snapshot);
    expect(made.leftOut.filter(({ project }) => project.includes(String(first.name)))).toHaveLength(1);
  });

  test('are counted as projects, not as the cards, rows and values that tell of them', () => {
    const { made, workbook } = carried(ended(published, '1-3'));
    expect([made.leftOut.length, made.moved]).toEqual([2, 11]);
    const record = workbook.sheets.find(({ name }) => name === '年度更新の記録');
    const counts = record?.cells.find(({ row, column }) => row === 2 && column === 0)?.value;
    expect(counts).toContain('除いた事業 2件、詰めた事業 11件');
  });

  test('take along what stands on a card and is in no layout', () => {
    const plain = layOut(clean, { merges: 'none' });
    const [from, to] = ['4', '3'].map((id) => placeOf(plain, `card/1-${id}/review`));
    if (!from || !to) throw new Error('no place');
    const beside = ({ sheet, row }: Place) => ({ sheet, row: row - 1, column: 0 });
    const noted = putAt(ended(plain, '1-3'), beside(from), '要相談');
    const { workbook } = carried(noted);
    expect(valueAt(workbook, beside(to))).toBe('要相談');
    expect(valueAt(workbook, beside(from))).toBeNull();
  });

  test('leave a gap where numbers are fixed', () => {
    const { after } = carried(withForm(ended(published, '1-3'), items(), settings(['番号', '固定の整理番号'])));
    expect(
      namesOf(after)
        .slice(0, 4)
        .map((name) => name.split(' ')[0]),
    ).toEqual(['施策1-1', '施策1-2', '施策1-4', '施策1-5']);
  });

  test('leave an empty card where each has a sheet of its own, and the numbers are closed up', () => {
    const laidOut = layOut(clean, { cardSheets: 1 });
    const { after, workbook } = carried(ended(laidOut, '1-3'));
    expect(shown(workbook, laidOut, 'card/1-3/name')).toBeNull();
    expect(shown(workbook, laidOut, 'card/1-4/name')).toBe(shown(laidOut.snapshot, laidOut, 'card/1-4/name'));
    expect(shown(workbook, laidOut, 'card/1-4/number')).toBe(3);
    expect(after.evaluation.cards).toHaveLength(25);
  });
});

test('what lasts stays, and what was said of the year stands on the record', () => {
  const { before, made, workbook, after } = carried(published.snapshot);
  expect(after.evaluation.cards[0]?.summary.value).toBe(before.evaluation.cards[0]?.summary.value);
  for (const key of ['card/1-1/progress', 'card/1-1/direction', 'assessment/1/policy', 'final'])
    expect(shown(workbook, published, key)).toBeNull();
  const record = workbook.sheets.find(({ name }) => name === '年度更新の記録');
  expect(record?.mark?.kind).toBe('nextYear');
  const said = record?.cells.map(({ value }) => value);
  for (const key of ['card/1-1/progress', 'assessment/1/policy', 'final'])
    expect(said).toContain(shown(published.snapshot, published, key));
  expect(made.toConfirm).toBe(26);
});

test('a title and 今年度 of 様式定義 name the next year', () => {
  const laidOut = layOut({ ...clean, title: '令和６年度 行政評価シート' });
  const { after, workbook } = carried(
    withForm(
      laidOut.snapshot,
      items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }),
      settings(['今年度', '令和6年度']),
    ),
  );
  expect(shown(workbook, laidOut, 'header/title')).toBe('令和７年度 行政評価シート');
  expect(after.evaluation.layout.year).toBe(2025);
  expect(after.evaluation.year).toBe(2025);
});

test('departments get the names that 様式定義 gives them', () => {
  const table = [
    ['旧部課', '新部課'],
    ['観光商工部・商工課', '産業部・産業振興課'],
  ];
  const { after, made } = carried(withForm(published.snapshot, items(), table));
  const divisions = after.evaluation.cards.flatMap(({ department }) => department.value ?? []);
  expect(new Set(divisions.map(({ division, section }) => `${division} ${section}`))).toEqual(
    new Set(['産業部 産業振興課']),
  );
  expect(made.lines.filter(({ what }) => what === 'department').length).toBeGreaterThan(26);
});

test('KPIs show the years around the new one, and a plan’s years stay', () => {
  const { workbook } = carried(published.snapshot);
  expect([0, 1, 2].map((at) => shown(workbook, published, `kpi/1/year/${String(at)}`))).toEqual([
    '令和6年度',
    '令和7年度',
    '令和8年度',
  ]);
  const plan = {
    ...clean,
    kpis: clean.kpis.map((kpi) => ({
      ...kpi,
      years: [2023, 2024, 2025, 2026, 2027].map((year, at) => ({
        year,
        target: 100 + at,
        actual: at < 2 ? 100 : null,
      })),
    })),
  };
  const laidOut = layOut(plan);
  const kept = carried(laidOut.snapshot).workbook;
  expect(shown(kept, laidOut, 'kpi/1/year/0')).toBe('令和5年度');
  expect(shown(kept, laidOut, 'kpi/1/actual/0')).toBe(100);
});

test('a figure with a raised footnote is no figure of another column: its digits would be taken for one number', () => {
  const { sheet, row, column } = placeOf(published, 'kpi/1/actual/1');
  const raised = { value: '2253002', marked: { struck: null, raised: true } };
  const sheets = published.snapshot.sheets.map((one) =>
    one.name === sheet
      ? {
          ...one,
          cells: one.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, ...raised } : cell)),
        }
      : one,
  );
  const { workbook, made } = carried({ ...published.snapshot, sheets });
  expect(shown(workbook, published, 'kpi/1/actual/0')).toBeNull();
  expect(made.lines.map(({ before }) => before)).toContain('2253002');
});

test('what was accepted last year is open again, with its reason at hand', () => {
  const surpassed = putAll(published, { 'kpi/1/actual/1': 999999 });
  const before = review(surpassed);
  const finding = before.findings.find(({ rule }) => rule === 'kpi-target-surpassed');
  if (!finding) throw new Error('nothing to accept');
  const accepted = carriedOut(surpassed, acceptancePlan(before, new Set([finding.fingerprint]), acceptance));
  const { after } = carried(accepted);
  const again = after.findings.find(({ rule }) => rule === 'kpi-target-surpassed');
  expect(again?.accepted).toBeNull();
  expect(again && earlierRecord(after.records, again)?.reason).toBe(acceptance.reason);
});

test('tabs that a build made are made anew, without the projects that left', () => {
  const differing = putAll(published, { 'list/1-1/direction': '拡充' });
  const built = carriedOut(differing, plan(review(differing), '2024年10月1日 9時00分'));
  const { workbook, made, after } = carried(built);
  const textsOf = (tab: string) =>
    workbook.sheets.find(({ name }) => name === tab)?.cells.map(({ value }) => String(JSON.stringify(value))) ?? [];
  const gone = JSON.stringify(shown(published.snapshot, published, 'card/2-5/name'));
  for (const tab of ['集計', '財務一覧', '事務事業一覧']) {
    expect(textsOf(tab).length).toBeGreaterThan(0);
    expect(textsOf(tab).filter((text) => text === gone)).toEqual([]);
  }
  expect(textsOf('財務一覧').join()).toContain('令和7年度');
  expect(textsOf('財務一覧').join()).not.toContain('令和6年度');
  expect(made.lines.filter(({ what }) => what === 'built')).toHaveLength(4);
  // What that build settled is of last year's values.
  expect(review(built).standing.filter(({ state }) => state === settledState)).not.toEqual([]);
  expect(after.standing.filter(({ state }) => state === settledState)).toEqual([]);
  expect(after.evaluation.list?.rows).toHaveLength(26);
  // A later build writes its own tabs, and leaves the record as it stands.
  expect(plan(after, '2025年10月1日 9時00分').tabs.map(({ kind }) => kind)).not.toContain('nextYear');
});

test('spare forms are headed by the next years, too, and sheets keep their names', () => {
  const { snapshot } = published;
  const cards = placeOf(published, 'card/3-1/name').sheet;
  const spare = withCards(3, (own) => [
    ...own,
    ...own.slice(0, 1).map((card) => ({
      ...card,
      ...{ number: null, name: null, obligation: null, department: null, direction: null },
      ...{ summary: null, progress: null, review: null },
      columns: card.columns.map(({ year, kind }) => ({ year, kind, cost: null, generalFunds: null, labour: null })),
    })),
  ]);
  const laidOut = layOut(spare);
  const { workbook } = carried(laidOut.snapshot);
  expect(shown(workbook, laidOut, 'card/3-9/year/0')).toBe('令和7年度\n(予算)');
  const named = {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => (one.name === cards ? { ...one, name: 'R6個票' } : one)),
  };
  const { made } = carried(named);
  expect(made.lines.filter(({ what }) => what === 'kept').map(({ before }) => before)).toEqual(['R6個票']);
});

test('an amount that is merged over both years stays, and is to be confirmed', () => {
  const [budget, forecast] = [0, 1].map((at) => placeOf(published, `card/1-1/cost/${String(at)}`));
  if (!budget || !forecast) throw new Error('no place');
  const merge = { top: budget.row, left: budget.column, bottom: budget.row, right: forecast.column };
  const emptied = putAt(published.snapshot, forecast, null);
  const sheets = emptied.sheets.map((sheet) =>
    sheet.name === budget.sheet ? { ...sheet, merges: [...sheet.merges, merge] } : sheet,
  );
  const { workbook, made } = carried({ ...emptied, sheets });
  expect(valueAt(workbook, budget)).toBe(valueAt(emptied, budget));
  const there = made.lines.filter(
    ({ place: { sheet, row, column } }) => sheet === budget.sheet && row === budget.row && column === budget.column,
  );
  expect(there.map(({ what }) => what)).toEqual(['carried']);
});

test('an item under another name keeps its values, which alone tell what it is', () => {
  const labels = clean.cardGroups.flatMap(({ measure, cards }) =>
    cards.map((_, at) => [`card/${String(measure)}-${String(at + 1)}/label/direction`, '今後の方向性'] as const),
  );
  const { after, made, workbook } = carried(putAll(published, Object.fromEntries(labels)));
  expect(shown(workbook, published, 'card/1-1/direction')).toBe('継続');
  expect(made.lines.filter(({ what }) => what === 'kept')).toHaveLength(26);
  expect(after.evaluation.renamedLabels).toHaveLength(1);
});

test('years of a table that is in no layout stay, and that is said', () => {
  const { sheet, row, column } = placeOf(published, 'final');
  const headed = [0, 1, 2].reduce(
    (workbook, at) => putAt(workbook, { sheet, row: row + 3, column: column + at }, `令和${String(5 + at)}年度`),
    published.snapshot,
  );
  const { workbook, made } = carried(headed);
  expect(valueAt(workbook, { sheet, row: row + 3, column })).toBe('令和5年度');
  expect(made.lines.filter(({ what }) => what === 'kept').map(({ before }) => before)).toEqual([
    '令和5年度',
    '令和6年度',
    '令和7年度',
  ]);
});

test('a table of one project a row is carried, too', () => {
  const table = [
    ['年度', '区分', '記入'],
    ['今年度', '予算', '必須'],
    ['次年度', '見込み', '必須'],
  ];
  const sheet = aSheet(
    [
      [
        '番号',
        '事務事業名',
        '担当部・課',
        '概要',
        '次年度方針',
        '令和6年度予算',
        null,
        null,
        '令和7年度見込み',
        null,
        null,
        '備考',
      ],
      [null, null, null, null, null, '事業費', '一般財源', '人件費', '事業費', '一般財源', '人件費'],
      [1, '花壇の手入れ', 'みどり部・公園課', '花を植える。', '継続', 10, 10, 1, 20, 20, 2, 'あ'],
      [2, '水路の掃除', 'みどり部・公園課', '泥を上げる。', '廃止', 30, 30, 3, 0, 0, 0, 'い'],
      [3, '街灯の点検', '市民部・交通課', '球を替える。', '継続', 50, 50, 5, 60, 60, 6, 'う'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1', 'I1:K1', 'L1:L2'],
    '調書',
  );
  const more = [
    { 欄: '個票', 標準の項目: '所要一般財源', この様式での項目名: '一般財源' },
    { 欄: '個票', 標準の項目: '概算人件費', この様式での項目名: '人件費' },
  ];
  const { after, workbook } = carried(
    withForm({ name: '調書.xlsx', sheets: [sheet] }, ...rowForm(more, [['今年度', '令和6年度']], table)),
  );
  expect(after.evaluation.cards.map(({ name, years }) => [textOf(name), ...years.map(({ cost }) => cost.raw)])).toEqual(
    [
      ['花壇の手入れ', 20, null],
      ['街灯の点検', 60, null],
    ],
  );
  expect(workbook.sheets[0]?.cells.filter(({ row }) => row === 3).map(({ value }) => value)).toContain('う');
  expect(workbook.sheets[0]?.cells.filter(({ row }) => row === 4)).toEqual([]);
});

test('a workbook that names no year is not carried', () => {
  expect(nextYear(review({ name: '表.xlsx', sheets: [aSheet([['氏名', '所属']])] }), '')).toBeNull();
});

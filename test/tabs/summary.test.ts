import { describe, expect, test } from '@jest/globals';
import type { EvaluationData } from '../../samples/evaluation-data';
import { policyArea12 } from '../../samples/policy-area-12';
import { withAddedCard, withCard } from '../rollup/rolled-up';
import { roles } from '../../src/workbook/roles';
import { pageHeight } from '../../src/tabs/page';
import { detailsFrom, planFor, rowSaying, tabOf, valuesOf } from './built';

const summary = (data: EvaluationData = policyArea12, layout = {}) => tabOf(planFor(data, layout), 'summary');
const amounts = (label: string, tab = summary()) =>
  rowSaying(tab, label)
    .slice(1, 4)
    .map((cell) => cell?.value);
const first = policyArea12.cardGroups[0]?.cards[0];
if (!first) throw new Error('the sample has no card');

test('what it is of, when and from what it was made, and what it covers', () => {
  expect(valuesOf(summary()).slice(0, 4)).toEqual([
    ['集計'],
    ['令和6年度 政策分野12 中小企業'],
    [
      '単位：千円 ／ 2026年8月1日 10時05分に「政策分野12.xlsx」から作成',
      null,
      null,
      null,
      ...['担当', '係長', '課長', '部長'],
    ],
    ['個票27件のうち27件を集計しました。', ...Array.from<null>({ length: 7 }).fill(null)],
  ]);
});

describe('the first page', () => {
  const shown = valuesOf(summary());
  const overview = shown.slice(
    0,
    shown.findIndex(([label]) => label === '1 施策別の予算'),
  );
  const line = (label: string, rows = overview) => rows.find(([first]) => first === label)?.slice(1);

  test('shows 事業費 without deposits, with share and rank, and the total with them', () => {
    expect(line('施策1 地場産業の振興（名称不一致）')).toEqual([13, 30289, 30235, -54, -0.002, 0.323, 2]);
    expect(line('施策2 経済循環の推進')).toEqual([5, 15783, 15521, -262, -0.017, 0.168, 3]);
    expect(line('施策3 経営基盤の強化（名称不一致）')).toEqual([7, 47729, 47091, -638, -0.013, 0.509, 1]);
    expect(line('預託金を除く計')).toEqual([25, 93801, 92847, -954, -0.01, 1, null]);
    expect(line('計（預託金を含む）')).toEqual([27, 703801, 702847, -954, -0.001]);
  });

  test('counts the KPIs by how they stand, those by another year apart', () => {
    expect(line('指標の達成状況（直近の年度）')).toEqual([
      2,
      '達成 0',
      '概ね達成 0',
      '未達成 0',
      '他年度※ 2',
      '判定なし 0',
    ]);
  });

  test('fits a page, its chart included', () => {
    const { rows, charts } = summary();
    const next = rows.findIndex(({ breakBefore }) => breakBefore);
    expect(valuesOf(summary())[next]?.[0] ?? valuesOf(summary())[next + 1]?.[0]).toBe('1 施策別の予算');
    expect(rows.slice(0, next).reduce((sum, { height = 18 }) => sum + height, 0)).toBeLessThanOrEqual(pageHeight);
    const [chart] = charts;
    expect([chart?.covers.bottom, (chart?.covers.bottom ?? 0) - (chart?.covers.top ?? 0) >= 5]).toEqual([
      next - 1,
      true,
    ]);
  });

  test('a sum that lacks amounts has neither share nor rank until they are filled in', () => {
    const [card] = policyArea12.cardGroups[0]?.cards ?? [];
    const columns = (card?.columns ?? []).map((column) => ({
      ...column,
      cost: column.year === 2024 ? null : column.cost,
    }));
    const rows = valuesOf(summary(withCard(1, 1, { columns })));
    expect(line('施策2 経済循環の推進', rows)?.slice(4)).toEqual([-0.017, '', '']);
    expect(line('預託金を除く計', rows)?.slice(4)).toEqual(['', '', null]);
  });

  test('an evaluation without deposits does not speak of them', () => {
    const cardGroups = policyArea12.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.filter(({ name }) => !String(name).includes('預託金')),
    }));
    const tab = summary({ ...policyArea12, cardGroups });
    expect(tab.charts[0]?.title).toBe('施策別の事業費（千円）');
    expect(
      valuesOf(tab)
        .flat()
        .filter((value) => String(value).includes('預託金')),
    ).toEqual([]);
  });
});

test('the published totals, and the line without deposits, which names what was taken out', () => {
  expect(amounts('施策1 地場産業の振興（名称不一致）')).toEqual([14, 40289, 40235]);
  expect(amounts('施策2 経済循環の推進')).toEqual([5, 15783, 15521]);
  expect(amounts('施策3 経営基盤の強化（名称不一致）')).toEqual([8, 647729, 647091]);
  expect(amounts('計')).toEqual([27, 703801, 702847]);
  expect(amounts('うち預託金')).toEqual([2, 610000, 610000]);
  expect(amounts('預託金を除く計')).toEqual([25, 93801, 92847]);
  expect(valuesOf(summary()).flat()).toContain(
    '・預託金は年度内に返還される資金です。除いた事業：会津漆器協同組合融資制度預託金、市中小企業未来資金保証融資制度預託金',
  );
});

test('blocks of amounts stand under one another, each with its own totals', () => {
  const headings = summary()
    .rows.slice(detailsFrom(summary()))
    .filter(({ cells }) => cells[0]?.value === '施策');
  const blocksOf = (row: (typeof headings)[number]) => [
    ...new Set(row.cells.slice(2).map((one) => String(one?.value).replace(/\n(令和|増減).*/su, ''))),
  ];
  // A table that goes on on the next page has its headings there, too.
  const tables = headings.map(blocksOf).filter((blocks, at, all) => at === 0 || String(blocks) !== String(all[at - 1]));
  expect(tables).toEqual([
    ['事業費', '所要\n一般財源'],
    ['概算人件費', '総コスト\n（人件費を含む）'],
  ]);
  const totals = summary().rows.filter(({ cells }) => cells[0]?.value === '計');
  expect(totals.map(({ cells }) => cells.slice(1, 8).map((one) => one?.value))).toEqual([
    [27, 703801, 702847, -954, -0.001, 703801, 702847],
    [27, 25842, 25842, 0, 0, 729643, 728689],
  ]);
});

test('every amount is a formula: sums over 財務一覧, and changes, shares and full cost over the row', () => {
  const cells = summary().rows.flatMap((row) => row.cells);
  const shown = cells.filter((cell) => cell && /amount|change/i.test(cell.role) && cell.value !== null);
  expect(shown.length).toBeGreaterThan(200);
  expect(shown.filter((cell) => cell?.formula === undefined)).toEqual([]);
  expect(rowSaying(summary(), '施策1 地場産業の振興（名称不一致）')[2]?.formula).toBe(
    "SUMIFS('財務一覧'!$G$5:$G$31,'財務一覧'!$A$5:$A$31,\"施策1\")",
  );
  expect(rowSaying(summary(), '計')[1]?.formula).toBe('COUNTIFS(\'財務一覧\'!$Y$5:$Y$31,"○")');
});

test('where nothing was entered nothing is shown, and what is entered later is', () => {
  const columns = [
    { year: 2024, kind: '予算', cost: 589, generalFunds: 589, labour: 342 },
    { year: 2025, kind: '見込み', cost: null, generalFunds: 0, labour: 342 },
  ];
  const tab = summary(withCard(2, 5, { columns }));
  const row = rowSaying(tab, '終了').map((cell) => cell?.value);
  expect(row.slice(1, 6)).toEqual([1, 589, '', '', '']);
  expect(row.slice(6, 8)).toEqual([589, 0]);
  expect(rowSaying(tab, '終了')[3]?.formula).toMatch(/^IF\(COUNTIFS\(.*\)=0,"",SUMIFS\(.*\)\)$/u);
});

test('the breakdowns', () => {
  const labels = valuesOf(summary())
    .map(([label]) => label)
    .filter((label) => label !== '区分');
  const from = labels.indexOf('4 内訳（1／2）');
  expect(labels.slice(from + 1, from + 27)).toEqual([
    '次年度方針別',
    '継続',
    '終了',
    '法定／自主別',
    '法定',
    '自主',
    '部別',
    '観光商工部',
    '担当部・課別',
    '観光商工部・商工課',
    '重点事業別',
    '◎',
    'なし',
    '人口減少対策（基本目標）別',
    '基本目標1',
    '基本目標4',
    'なし',
    'SDGsのゴール別',
    'ゴール8',
    'ゴール11',
    'なし',
    'SDGsターゲット別',
    'ターゲット8.1',
    'ターゲット8.3',
    'ターゲット11.4',
    'なし',
  ]);
  expect(amounts('法定')).toEqual([1, 5038, 4400]);
});

test('projects are not broken down by what none of them says anything of', () => {
  const { list } = policyArea12;
  const groups = list?.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, priority: null })),
  }));
  const labels = valuesOf(summary({ ...policyArea12, list: list && groups ? { ...list, groups } : null })).map(
    ([label]) => label,
  );
  expect(labels).toContain('SDGsのゴール別');
  expect(labels).not.toContain('重点事業別');
});

test('a value that stands among others in one cell is summed from every such cell', () => {
  const marks = { logicModel: null, priority: null, populationGoals: null, sdgTargets: '8.10、8.1' };
  const tab = summary(withCard(1, 10, { marks }));
  const range = (column: string) => `'財務一覧'!$${column}$5:$${column}$31`;
  expect(rowSaying(tab, 'ターゲット8.1')[2]).toMatchObject({
    value: 17791 + 8915,
    formula: ['SDGs 8.1', 'SDGs 8.10、8.1']
      .map((text) => `SUMIFS(${range('G')},${range('W')},"${text}",${range('Y')},"○")`)
      .join('+'),
  });
  expect(amounts('ターゲット8.10', tab)).toEqual([1, 8915, 9020]);
});

test('breakdowns of several pages have their headings on each', () => {
  const departments = Array.from({ length: 40 }, (_, index) => ({
    division: `第${String(index + 1)}部`,
    section: '庶務課',
  }));
  const data = departments.reduce<EvaluationData>(
    (before, department, index) =>
      withAddedCard(2, { ...first, name: `事業その${String(index)}号`, department: [department] }, before),
    policyArea12,
  );
  const { rows } = summary(data);
  const headings = rows.flatMap(({ cells }, row) => (cells[0]?.value === '区分' ? [row] : []));
  expect(headings.length).toBeGreaterThanOrEqual(6);
  const begins = (row: number) => rows[row]?.breakBefore ?? rows[row - 1]?.breakBefore ?? false;
  expect(headings.filter((row) => !begins(row))).toEqual([]);
});

describe('projects shown twice', () => {
  const tab = summary(withAddedCard(2, { ...first, name: `${String(first.name)}（再掲）` }));

  test('are in both 施策, in a line of their own, and once in the total', () => {
    expect(amounts('施策2 経済循環の推進', tab)).toEqual([6, 18283, 18021]);
    expect(amounts('うち再掲（計に含めません）', tab)).toEqual([1, 2500, 2500]);
    expect(amounts('計', tab)).toEqual([27, 703801, 702847]);
    expect(amounts('継続', tab)).toEqual([26, 703212, 702520]);
  });

  test('are told with what else is left out, at their cells', () => {
    expect(valuesOf(tab)[3]?.[0]).toBe(
      '個票28件のうち27件を集計しました。集計に入れていない項目が1件あります（「集計」の末尾をご覧ください）。',
    );
    const cells = rowSaying(tab, '施策2-6 会津漆器産業従事者支援補助金');
    expect(cells[1]).toMatchObject({ role: 'nameLink', link: { sheet: '個票_施策2' } });
    expect(cells[6]?.value).toContain('再掲のため');
  });
});

test('KPIs: how far they are, then targets and actuals; a figure of another year never as plain 達成', () => {
  const name = '1 製造業出荷額（年間）';
  const rows = valuesOf(summary()).filter(([label]) => label === name);
  expect(rows).toEqual([
    [
      name,
      '百万円',
      expect.closeTo(1.18947, 5),
      '達成※\n令和3年度',
      expect.closeTo(1.26618, 5),
      '達成※\n令和4年度',
      null,
      '未到来',
      expect.closeTo(1.25204, 5),
      '増加',
    ],
    [name, '百万円', 223680, 266061, 224960, 284839, 226230, null, 227500],
  ]);
  const statuses = (text: string) =>
    rowSaying(summary(), text).flatMap((cell) => (/達成|近い|公表/.test(String(cell?.value)) ? [cell?.role] : []));
  expect(statuses('1 製造業出荷額（年間）')).toEqual(['query', 'query']);
  expect(valuesOf(summary()).flat()).toContain(
    '・指標2件のうち、判定できたもの2件：達成1、概ね達成1、未達成0（うち別の年度の実績によるもの2）。各指標の直近の年度で数えています。',
  );
});

test('a change of nearly nothing is none, and signs are written one way', () => {
  const small = withCard(1, 1, {
    columns: [
      { year: 2024, kind: '予算', cost: 10_000_000, generalFunds: 0, labour: 0 },
      { year: 2025, kind: '見込み', cost: 9_999_000, generalFunds: 0, labour: 0 },
    ],
  });
  const [rate] = rowSaying(summary(small), '施策1 地場産業の振興（名称不一致）').slice(5, 6);
  expect(rate).toMatchObject({ value: 0, role: 'rate' });
  expect(rate?.formula).toContain('ROUND(');
  expect(roles.rate.format).toBe('"＋"0.0%;"△"0.0%;0.0%');
});

test('the largest changes above the floor of 設定, and the projects that end, marked 作成時点', () => {
  const values = valuesOf(summary());
  const from = values.findIndex(([label]) => label === '3 増減額の大きい事業（作成時点）');
  expect(values.slice(from + 1, from + 7).map((row) => [row[0], row[1], row[4]])).toEqual([
    ['事業費の増減が大きい事業', '方針', '事業費\n増減'],
    ['施策3-7 計量業務', '継続', -638],
    ['施策1-7 地場産業振興事業', '継続', -159],
    ['施策1-10 会津町方伝承館管理運営事業', '継続', 105],
    ['終了・廃止・完了となる事業', '方針', '事業費\n増減'],
    ['施策2-5 会津若松市循環型地域経済活性化奨励金', '終了', -262],
  ]);
});

test('charts over the lines of the 施策 and of the KPIs, where nothing is written', () => {
  const { charts, rows } = summary();
  expect(charts.map(({ title }) => title)).toEqual([
    '施策別の事業費（千円、預託金を除く）',
    '指標の達成率（実績÷目標）',
  ]);
  const [budget, kpis] = charts;
  const at = (row: number, column: number) => rows[row]?.cells[column]?.value;
  expect(at(budget?.categories.top ?? 0, 0)).toBe('施策1 地場産業の振興（名称不一致）');
  expect(at(budget?.categories.bottom ?? 0, 0)).toBe('施策3 経営基盤の強化（名称不一致）');
  expect(budget?.series.map(({ name, values }) => [name, at(values.top, values.left)])).toEqual([
    ['令和6年度(予算)', 30289],
    ['令和7年度(見込み)', 30235],
  ]);
  expect(kpis?.series.map(({ name, values }) => [name, at(values.top, values.left)])).toEqual([
    ['令和5年度', expect.closeTo(1.18947, 5)],
    ['令和6年度', expect.closeTo(1.26618, 5)],
    ['令和7年度', null],
  ]);
  for (const { covers } of charts) {
    expect(rows.slice(covers.top, covers.bottom + 1).flatMap(({ cells }) => cells)).toEqual([]);
  }
});

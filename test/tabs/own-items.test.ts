import type { EvaluationData } from '../../samples/evaluation-data';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { rollUp } from '../../src/rollup/roll-up';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { PlanCell } from '../../src/workbook/plan';
import type { Put } from '../rules/put';
import { everyKind, everyKindRows, everyKindWorkbook, fourYears, withOwnItems } from '../workbooks/own-items';
import { build, rowSaying, stamp, tabOf, valuesOf } from './built';

const planOf = (data?: EvaluationData) => plan(review(everyKindWorkbook(data)), stamp);
const built = planOf();
const [finance, summary] = [tabOf(built, 'finance'), tabOf(built, 'summary')];
const headings = (valuesOf(finance)[3] ?? []).map((heading) => String(heading).replaceAll('\n', ' '));
const at = (heading: string) => headings.indexOf(heading);
const project = rowSaying(finance, '会津漆器技術後継者訓練奨励金', 2);
const valuesBelow = (label: string, count: number, rows = valuesOf(summary)) => {
  const from = rows.findIndex(([first]) => first === label);
  return rows.slice(from + 1, from + 1 + count);
};
const said = (cells: readonly (PlanCell | null)[]) => cells.map((cell) => cell?.value ?? null);

describe('財務一覧', () => {
  test('has a column a year of each amount, one of each number, choice and mark; none of what is not published', () => {
    expect(headings.slice(at('総コスト （人件費を含む） 令和7年度 (見込み)') + 1, at('重点事業'))).toEqual([
      '財源内訳 国庫支出金 令和6年度 (予算)',
      '財源内訳 国庫支出金 令和7年度 (見込み)',
      '財源内訳 その他 令和6年度 (予算)',
      '財源内訳 その他 令和7年度 (見込み)',
      '延べ利用者数',
      '満足度',
      '補助上限額',
      '有効性',
      '公約',
    ]);
    expect(JSON.stringify([finance, summary, tabOf(built, 'list')])).not.toMatch(/査定額|庁内評価/u);
  });

  test('says so where staff see it, and the public does not', () => {
    expect(valuesOf(tabOf(built, 'results')).flat()).toContainEqual(
      expect.stringContaining('公表しない項目（集計・一覧に載せません）：査定額、庁内評価'),
    );
  });

  test('amounts and numbers point at the cards, choices and marks are values', () => {
    const cells = project.slice(at('財源内訳 国庫支出金 令和6年度 (予算)'), at('重点事業'));
    expect(said(cells)).toEqual([20, 40, 2, 2, 200, 2.5, 10, 'C', '—']);
    expect(cells.map((cell) => cell?.formula?.replace(/\d+$/u, ''))).toEqual([
      "'個票_施策1'!$E$",
      "'個票_施策1'!$F$",
      "'個票_施策1'!$E$",
      "'個票_施策1'!$F$",
      "'個票_施策1'!$C$",
      "'個票_施策1'!$C$",
      "'個票_施策1'!$C$",
      undefined,
      undefined,
    ]);
    expect(cells.map((cell) => cell?.role).slice(4, 6)).toEqual(['amount', 'fraction']);
  });

  test('what is summed is summed below, as 様式定義 asks and as a source', () => {
    const totals = (label: string) =>
      said(rowSaying(finance, label, 2).slice(at('財源内訳 国庫支出金 令和6年度 (予算)'), at('重点事業')));
    expect(totals('計')).toEqual([3510, 7020, 351, 351, 35100, null, 1755, null, null]);
    expect(totals('預託金を除く計')).toEqual([3190, 6380, 319, 319, 31900, null, 1595, null, null]);
  });

  test('a number is brought to what its format shows, and text is shown as it stands', () => {
    const rows = (first: Put) =>
      plan(
        review(
          withOwnItems([{ 欄: '個票', この様式での項目名: '補助率', 種類: '数値' }], (_, index) => [
            { label: '補助率', beside: index === 0 ? first : 1 },
          ]),
        ),
        stamp,
      );
    const cellOf = (value: Put) => rowSaying(tabOf(rows(value), 'finance'), '会津漆器産業従事者支援補助金', 2)[20];
    expect(cellOf({ value: 0.5, format: '0%' })).toMatchObject({ value: 50, formula: "'個票_施策1'!$C$27*100" });
    expect(cellOf('多数')).toEqual({ value: '多数', role: 'amount' });
    expect(cellOf('1,200')).toEqual({ value: 1200, role: 'amount' });
    expect(cellOf(null)).toMatchObject({ value: '', formula: `IF('個票_施策1'!$C$27="","",'個票_施策1'!$C$27)` });
  });
});

describe('集計', () => {
  test('sums the items by 施策, and without deposits', () => {
    expect(valuesBelow('様式に加えた項目の合計（施策別）', 8)).toEqual([
      ['施策', '事業数', '延べ利用者数', '補助上限額'],
      ['施策1 地場産業の振興（名称不一致）', 14, 9100, 455],
      ['施策2 経済循環の推進', 5, 8000, 400],
      ['施策3 経営基盤の強化（名称不一致）', 8, 18000, 900],
      ['計', 27, 35100, 1755],
      ['うち預託金', 2, 3200, 160],
      ['預託金を除く計', 25, 31900, 1595],
      ['・「延べ利用者数」は金額でなく、個票の数値の合計です。'],
    ]);
  });

  test('shows where the money comes from, with shares, and without deposits', () => {
    const rows = valuesBelow('財源別の内訳', 11);
    expect(rows.slice(0, 5)).toEqual([
      [
        '財源',
        null,
        '令和6年度\n(予算)',
        '令和6年度\n(予算)\n構成比',
        '令和7年度\n(見込み)',
        '令和7年度\n(見込み)\n構成比',
      ],
      ['国庫支出金', null, 3510, 0.005, 7020, 0.01],
      ['その他', null, 351, 0, 351, 0],
      ['所要一般財源', null, 703801, 0.995, 702847, 0.99],
      ['計', null, 707662, 1, 710218, 1],
    ]);
    expect(rows.slice(6)).toEqual([
      expect.arrayContaining(['財源（預託金を除く）']),
      ['国庫支出金', null, 3190, 0.033, 6380, 0.064],
      ['その他', null, 319, 0.003, 319, 0.003],
      ['所要一般財源', null, 93801, 0.964, 92847, 0.933],
      ['計', null, 97310, 1, 99546, 1],
    ]);
  });

  test('所要一般財源 is no source once more where 財源内訳 names it', () => {
    const own = everyKind.map((item) =>
      item.この様式での項目名 === '財源内訳 > その他' ? { ...item, この様式での項目名: '財源内訳 > 一般財源' } : item,
    );
    const rows = (id: string, index: number) =>
      everyKindRows(id, index).map((row) => (row.label === 'その他' ? { ...row, label: '一般財源' } : row));
    const tab = tabOf(plan(review(withOwnItems(own, rows)), stamp), 'summary');
    expect(valuesBelow('財源別の内訳', 4, valuesOf(tab)).map(([name]) => name)).toEqual([
      '財源',
      '国庫支出金',
      '一般財源',
      '計',
    ]);
  });

  test('a source that is not published takes the whole block with it', () => {
    const own = everyKind.map((item) =>
      item.この様式での項目名 === '財源内訳 > その他' ? { ...item, 公表: 'しない' } : item,
    );
    const tab = tabOf(plan(review(withOwnItems(own, everyKindRows)), stamp), 'summary');
    expect(valuesOf(tab).flat()).not.toContain('財源別の内訳');
  });

  test('sources that stand by themselves add up apart, linked and with shares', () => {
    const own = [
      { 欄: '個票', この様式での項目名: '財源内訳 > 基金', 種類: '金額' },
      { 欄: '個票', この様式での項目名: '財源内訳 > 寄附金', 種類: '金額' },
    ];
    const rows = (_: string, index: number) => [
      { label: '財源内訳' },
      { label: '基金', beside: index * 3 },
      { label: '寄附金', beside: index },
    ];
    const tab = tabOf(plan(review(withOwnItems(own, rows)), stamp), 'summary');
    const shown = valuesOf(tab);
    expect(valuesBelow('財源別の内訳', 4, shown)).toEqual([
      ['財源（年度の区別なし）', null, '金額', '金額\n構成比'],
      ['基金', null, 1053, 0.75],
      ['寄附金', null, 351, 0.25],
      ['計', null, 1404, 1],
    ]);
    expect(valuesBelow('財源（年度の区別なし・預託金を除く）', 1, shown)).toEqual([['基金', null, 957, 0.75]]);
    expect(rowSaying(tab, '基金')[2]?.formula).toMatch(/^SUMIFS\('財務一覧'!/u);
  });

  test('breaks the projects down by choices and marks', () => {
    const amounts = (label: string, count: number) => valuesBelow(label, count).map((row) => row.slice(0, 4));
    expect(amounts('有効性別', 4)).toEqual([
      ['A', 7, 9871, 9871],
      ['B', 7, 22488, 21955],
      ['C', 7, 630624, 630203],
      ['なし', 6, 40818, 40818],
    ]);
    expect(amounts('公約別', 2).map(([mark, projects]) => [mark, projects])).toEqual([
      ['◎', 9],
      ['なし', 18],
    ]);
    expect(rowSaying(summary, 'A')[1]?.formula).toMatch(/^COUNTIFS\(.*,"A",.*,"○"\)$/u);
  });

  test('four years stand side by side, each with its amounts and shares', () => {
    const four = tabOf(planOf(fourYears), 'summary');
    const [heading = [], ...rows] = valuesBelow('財源別の内訳', 5, valuesOf(four));
    expect(heading.filter((text) => /構成比/u.test(String(text)))).toHaveLength(4);
    expect(rows.map((row) => row.length)).toEqual([10, 10, 10, 10]);
    expect(rows[0]?.filter((_, index) => index >= 2 && index % 2 === 0)).toEqual([3510, 7020, 10530, 14040]);
    expect(valuesOf(four).flat()).toContain('事業費\n増減\n令和6年度(予算)→\n令和7年度(見込み)');
  });
});

describe('the rows of 財務内容', () => {
  const tabs = (...rows: Parameters<typeof withOwnItems>[0]) => {
    const { tabs: made } = plan(review(withOwnItems(rows, () => [])), stamp);
    return ['finance', 'summary', 'results'].map((kind) =>
      JSON.stringify(valuesOf(tabOf({ tabs: made, edits: [], renames: [] }, kind as 'finance'))),
    );
  };

  test('are headed as the form prints them', () => {
    const [list = '', sums = ''] = tabs({
      欄: '個票',
      標準の項目: '事業費',
      別の表記: '事業費',
      この様式での項目名: '総事業費',
    });
    expect(list).toContain('総事業費\\n令和6年度');
    expect(list).not.toContain('"事業費');
    expect(sums).toContain('総事業費の増減が大きい事業');
  });

  test('that the form has not, or that are not published, are not shown, nor 総コスト, which would tell them', () => {
    const [list = '', sums = ''] = tabs({ 欄: '個票', 標準の項目: '概算人件費', この様式での項目名: 'なし' });
    expect(list + sums).not.toMatch(/概算人件費|総コスト/u);
    const [shown = '', summed = '', results = ''] = tabs({ 欄: '個票', 標準の項目: '事業費', 公表: 'しない' });
    expect(shown + summed).not.toMatch(/事業費|総コスト/u);
    expect(shown).toContain('所要');
    expect(results).toContain('公表しない項目（集計・一覧に載せません）：事業費');
  });
});

test('building the built file again changes nothing', () => {
  const once = build(snapshotToXlsx(everyKindWorkbook()));
  const twice = build(once.bytes);
  for (const kind of ['summary', 'list', 'finance'] as const)
    expect(tabOf(twice.plan, kind)).toEqual(tabOf(once.plan, kind));
  expect(twice.plan.renames).toEqual([]);
});

test('without items to show the tabs are as without 様式定義', () => {
  const hidden = everyKind.map((item) => ({ ...item, 種類: '対象外', 集計: 'しない', 選択肢: '' }));
  const shown = (own: typeof everyKind) => {
    const { tabs } = plan(review(withOwnItems(own, everyKindRows)), stamp);
    return tabs.filter(({ kind }) => kind !== 'results');
  };
  expect(shown(hidden)).toEqual(shown([]));
  expect(rollUp(review(withOwnItems(hidden, everyKindRows))).figures).toEqual([]);
});

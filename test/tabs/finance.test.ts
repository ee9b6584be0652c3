import { describe, expect, test } from '@jest/globals';
import { policyArea12 } from '../../samples/policy-area-12';
import type { CardData } from '../../samples/evaluation-data';
import { withAddedCard, withCard } from '../rollup/rolled-up';
import { planFor, rowSaying, tabOf, valuesOf } from './built';

const finance = (data = policyArea12, layout = {}) => tabOf(planFor(data, layout), 'finance');
const name = '会津漆器産業従事者支援補助金';
const column = (year: number, cost: number | string | null, kind = year === 2024 ? '予算' : '見込み') => ({
  year,
  kind,
  cost,
  generalFunds: cost,
  labour: 190,
});
/** 事業費 of both years of the first card, as the tab has it. */
const costsOf = (columns: CardData['columns'], layout = {}) =>
  rowSaying(finance(withCard(1, 1, { columns }), layout), name, 2).slice(6, 8);

test('a row a project, with 162 amounts that point at the cards', () => {
  const { rows } = finance();
  const pointing = rows.flatMap(({ cells }) => cells).filter((cell) => cell?.formula?.startsWith("'個票_"));
  expect(pointing).toHaveLength(162);
  expect(pointing[0]).toEqual({ value: 2500, role: 'amount', formula: "'個票_施策1'!$E$6" });
  expect(rows.filter(({ cells }) => /^施策\d/.test(String(cells[0]?.value)))).toHaveLength(27);
});

test('the columns, each named by year and kind', () => {
  const [, , , headings = []] = valuesOf(finance());
  expect(headings.map((heading) => String(heading).replaceAll('\n', ''))).toEqual([
    '施策',
    '番号',
    '事務事業名',
    '法定／自主',
    '次年度方針',
    '担当部・課',
    '事業費令和6年度(予算)',
    '事業費令和7年度(見込み)',
    '事業費増減',
    '事業費増減率',
    '事業費構成比',
    '事業費順位',
    '所要一般財源令和6年度(予算)',
    '所要一般財源令和7年度(見込み)',
    '所要一般財源増減',
    '概算人件費令和6年度(予算)',
    '概算人件費令和7年度(見込み)',
    '概算人件費増減',
    '総コスト（人件費を含む）令和6年度(予算)',
    '総コスト（人件費を含む）令和7年度(見込み)',
    '重点事業',
    '人口減少対策',
    'SDGsターゲット',
    '預託金',
    '集計',
    '通し番号',
  ]);
  expect(new Set(headings).size).toBe(headings.length);
});

test('a project is linked to its card, and its changes are formulas over the row', () => {
  const cells = rowSaying(finance(), '計量業務', 2);
  expect(cells[2]).toMatchObject({ role: 'nameLink', link: { sheet: '個票_施策3' } });
  expect(cells[8]).toEqual({ value: -638, role: 'change', formula: 'IF(COUNT(G30,H30)<2,"",H30-G30)' });
  expect(cells[9]?.value).toBe(-0.127);
  expect(cells[18]).toEqual({ value: 5263, role: 'amount', formula: 'IF(COUNT(G30,P30)=0,"",SUM(G30,P30))' });
});

test('shares and ranks of 事業費 leave deposits out, and follow the cards', () => {
  const ofProject = (name: string, tab = finance()) => rowSaying(tab, name, 2).slice(10, 12);
  expect(ofProject('計量業務')).toEqual([
    { value: 0.054, role: 'percent', formula: 'IF(N($G$36)=0,"",IF(G30="","",ROUND(G30/$G$36,3)))' },
    {
      value: 6,
      role: 'cellCentered',
      formula: 'IF(G30="","",COUNTIFS($G$5:$G$31,">"&G30,$Y$5:$Y$31,"○",$X$5:$X$31,"—")+1)',
    },
  ]);
  const values = finance().rows.slice(4, 31);
  expect(values.flatMap(({ cells }) => (cells[23]?.value === '○' ? [cells[10]?.value, cells[11]?.value] : []))).toEqual(
    [...['—', '—'], ...['—', '—']],
  );
  const sum = values.reduce((all, { cells }) => all + (Number(cells[10]?.value) || 0), 0);
  expect(sum).toBeCloseTo(1, 1);
  expect(valuesOf(finance()).flat()).toContain('・構成比と順位は、預託金を除く令和6年度(予算)の事業費によるものです。');

  // Until the sum that they are of is whole they wait.
  const lacking = finance(withCard(1, 1, { columns: [column(2024, null), column(2025, 2500)] }));
  expect(ofProject('計量業務', lacking).map((cell) => [cell?.value, cell?.formula?.slice(0, 16)])).toEqual([
    ['', 'IF($G$39<>"","",'],
    ['', 'IF($G$39<>"","",'],
  ]);
});

test('the filter covers the headings and every project, and no more', () => {
  expect(finance().filter).toEqual({ top: 3, left: 0, bottom: 30, right: 25 });
});

test('each 施策 has its subtotal, with its name, above the total', () => {
  const cells = rowSaying(finance(), '小計 施策3 経営基盤の強化（名称不一致）', 2);
  expect(cells[6]).toEqual({
    value: 647729,
    role: 'totalAmount',
    formula: "SUMIFS('財務一覧'!$G$5:$G$31,'財務一覧'!$A$5:$A$31,\"施策3\")",
  });
  const labels = valuesOf(finance()).map((row) => String(row[2] ?? ''));
  expect(labels.filter((label) => /^小計|^計$/u.test(label)).map((label) => label.slice(0, 6))).toEqual([
    '小計 施策1',
    '小計 施策2',
    '小計 施策3',
    '計',
  ]);
});

test('blocks of amounts that a page has no room for begin another, beside it', () => {
  const { print, rows } = finance();
  expect(print.sideBySide?.titleColumns).toBe(3);
  expect(print.sideBySide?.breaks.map((column) => rows[3]?.cells[column]?.value)).toEqual([
    '所要\n一般財源\n令和6年度\n(予算)',
  ]);
});

test('the total is that of the area, and stands below', () => {
  const cells = rowSaying(finance(), '計', 2);
  expect(cells[6]).toEqual({
    value: 703801,
    role: 'totalAmount',
    formula: "SUMIFS('財務一覧'!$G$5:$G$31,'財務一覧'!$Y$5:$Y$31,\"○\")",
  });
});

test('the total is shown without deposits, too, where there are some', () => {
  const cells = rowSaying(finance(), '預託金を除く計', 2);
  expect(cells[6]).toEqual({
    value: 93801,
    role: 'totalAmount',
    formula: "SUMIFS('財務一覧'!$G$5:$G$31,'財務一覧'!$Y$5:$Y$31,\"○\",'財務一覧'!$X$5:$X$31,\"—\")",
  });
  expect(cells[8]).toMatchObject({ value: -954, formula: 'IF(COUNT(G36,H36)<2,"",H36-G36)' });
  const without = {
    ...policyArea12,
    cardGroups: policyArea12.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.filter((card) => !String(card.name).includes('預託金')),
    })),
  };
  expect(valuesOf(finance(without)).map((row) => row[2])).not.toContain('預託金を除く計');
});

describe('an amount', () => {
  test('in 円 is brought to 千円', () => {
    expect(rowSaying(finance(policyArea12, { amounts: 'yenShownAsThousands' }), name, 2)[6]).toEqual({
      value: 2500,
      role: 'amount',
      formula: "'個票_施策1'!$E$6/1000",
    });
  });

  test('as text is written as its value', () => {
    expect(costsOf([column(2024, '2,500'), column(2025, '△１２')])).toEqual([
      { value: 2500, role: 'amount' },
      { value: -12, role: 'amount' },
    ]);
  });

  test('that is a dash stays a formula, and 0', () => {
    expect(costsOf([column(2024, '—'), column(2025, 1)])[0]).toEqual({
      value: 0,
      role: 'amount',
      formula: "N('個票_施策1'!$E$6)",
    });
  });

  test('that is blank stays a formula, and says so', () => {
    expect(costsOf([column(2024, null), column(2025, 1)])[0]).toEqual({
      value: '未記入',
      role: 'amount',
      formula: `IF('個票_施策1'!$E$6="","未記入",'個票_施策1'!$E$6)`,
    });
  });

  test('that cannot be read stands as it was written', () => {
    expect(costsOf([column(2024, '検討中'), column(2025, 1)])[0]).toEqual({ value: '検討中', role: 'amount' });
  });

  test('of a column that the other cards do not have stands in a column of its own', () => {
    const tab = finance(withCard(1, 1, { columns: [column(2023, 7, '決算'), column(2025, 9)] }));
    expect(
      rowSaying(tab, name, 2)
        .slice(6, 9)
        .map((cell) => cell?.value),
    ).toEqual([7, null, 9]);
    expect(
      rowSaying(tab, '計量業務', 2)
        .slice(6, 9)
        .map((cell) => cell?.value),
    ).toEqual([null, 5038, 4400]);
  });

  test('of nothing last year has no rate', () => {
    const tab = finance(withCard(1, 1, { columns: [column(2024, 0), column(2025, 5)] }));
    expect(rowSaying(tab, name, 2)[9]?.value).toBe('—');
  });
});

test('what the summary looks at stands right of what is printed', () => {
  const first = policyArea12.cardGroups[0]?.cards[0];
  if (!first) throw new Error('the sample has no card');
  const data = withAddedCard(
    2,
    { ...first, name: `${name}（再掲）` },
    withCard(1, 2, {
      marks: { logicModel: null, priority: '◎', populationGoals: '基本目標1・2', sdgTargets: '8.10' },
    }),
  );
  const tab = finance(data);
  const work = (text: string, which = 0) =>
    tab.rows
      .filter(({ cells }) => cells[2]?.value === text)
      .at(which)
      ?.cells.slice(tab.print.columns)
      .map((cell) => cell?.value);
  expect(tab.print.columns).toBe(20);
  expect(work('会津漆器技術後継者育成訓練校運営補助金')).toEqual([
    '◎',
    '基本目標1、基本目標2',
    'SDGs 8.10',
    '—',
    '○',
    2,
  ]);
  expect(work('市中小企業未来資金保証融資制度預託金')).toEqual(['—', '—', 'SDGs 8.3', '○', '○', 24]);
  expect(work(name, 1)).toEqual(['—', '—', '—', '—', '再掲', 20]);
  expect(rowSaying(tab, '計（再掲を除く）', 2)[6]?.value).toBe(703801);
});

test('a workbook without cards gets an empty list that says so', () => {
  const tab = finance({ ...policyArea12, cardGroups: [] });
  expect(valuesOf(tab)[4]?.[0]).toBe('個票がありません');
});

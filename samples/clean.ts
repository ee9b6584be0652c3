import type { CardData, EvaluationData, ListRowData } from './evaluation-data';
import { policyArea12 } from './policy-area-12';

/** What a card is renamed to, to agree with the list. */
const listNames: Readonly<Record<string, string>> = {
  会津漆器技術後継者育成訓練校運営補助金: '会津漆器技術後継者訓練校運営補助金',
  '一般財団法人 伝統的工芸品産業振興協会負担金': '一般財団法人伝統的工芸品産業振興協会負担金',
  福島県溶接協議会負担金: '福島県溶接技術協議会負担金',
};

/** Actuals of their column's own year, that do not pass the final target, and a reason where they fall short. */
const kpis = [
  { actuals: [224100, 225300, null], verification: policyArea12.kpis[0]?.verification ?? null },
  {
    actuals: [287339, 297500, null],
    verification: '物価の上昇により来店客が減ったため、令和5年度と令和6年度の目標に達していない。',
  },
];

const policies = [
  '技を受け継ぐ若手を育てるとともに、首都圏と観光客に向けて漆器と清酒の魅力を発信する。',
  '生産者と飲食店や宿泊施設との出会いを増やし、地域の産品の取引を広げる。',
  '事業の引き継ぎと資金繰りの相談を重点に、商工団体と一体となって企業を支える。',
];

/** `policyArea12` with every mistake put right: no rule has anything to say. */
export const clean: EvaluationData = {
  ...policyArea12,
  measures: policyArea12.measures.map((one) => (one.number === 3 ? { ...one, name: '経営基盤の強化' } : one)),
  kpis: policyArea12.kpis.map((kpi, at) => ({
    ...kpi,
    verification: kpis[at]?.verification ?? null,
    years: kpi.years.map((year, column) => ({ ...year, actual: kpis[at]?.actuals[column] ?? null })),
  })),
  assessments: policyArea12.assessments.map((one, at) => ({ ...one, policy: policies[at] ?? null })),
  cardGroups: policyArea12.cardGroups.map((group) => ({
    ...group,
    name: group.measure === 1 ? '地場産業の振興' : group.name,
    cards: group.cards.map(putRight),
  })),
  list: policyArea12.list && {
    ...policyArea12.list,
    groups: policyArea12.list.groups.map((group) =>
      group.measure === 1 ? { ...group, rows: inCardOrder(group.rows) } : group,
    ),
  },
};

function putRight(card: CardData): CardData {
  const name = listNames[String(card.name)] ?? card.name;
  const unfunded = { cost: 0, generalFunds: 0, labour: 0 };
  const columns = card.columns.map((column, at) =>
    card.direction === '終了' && at > 0 ? { ...column, ...unfunded } : column,
  );
  return { ...card, name, columns };
}

/** Rows 3 and 4 change places. */
function inCardOrder(rows: readonly ListRowData[]): ListRowData[] {
  const [first, second, third, fourth, ...rest] = rows;
  return [first, second, fourth, third, ...rest]
    .filter((row) => row !== undefined)
    .map((row, at) => ({ ...row, number: at + 1 }));
}

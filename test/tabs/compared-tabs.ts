import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { compare } from '../../src/compare/comparison';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { readOnly, review } from '../../src/review';
import { comparisonPlan } from '../../src/tabs/comparison/plan';
import type { SheetPlan, WritePlan } from '../../src/workbook/plan';
import { lastYearOf } from '../workbooks/last-year';
import { stamp } from './built';

/** Last year's workbook of the sample: some of everything has changed since. */
export const lastYear: EvaluationData = changedSince(lastYearOf(policyArea12));

function changedSince(data: EvaluationData): EvaluationData {
  const kpis = data.kpis.map((kpi, at) => ({
    ...kpi,
    finalTarget: at === 0 ? 99.5 : kpi.finalTarget,
    years: kpi.years.map((year, column) => ({ ...year, actual: column === 1 ? null : year.actual })),
  }));
  const groups = data.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.flatMap((card, at) =>
      group.measure === 1 && at === 2 ? [] : [changed(card, group.measure, at)],
    ),
  }));
  const [first] = data.cardGroups[2]?.cards ?? [];
  const gone = first ? [{ ...first, name: '市民農園あっせん事業', number: 30, department: '農政部・農林課' }] : [];
  return {
    ...data,
    kpis,
    list: null,
    cardGroups: groups.map((group, at) => (at === 2 ? { ...group, cards: [...group.cards, ...gone] } : group)),
  };
}

function changed(card: CardData, measure: number, at: number): CardData {
  const columns = card.columns.map((column, year) =>
    year === 1 && at % 3 === 0 ? { ...column, cost: Number(column.cost) + 500, generalFunds: 5 } : column,
  );
  const progress = policyArea12.cardGroups[measure - 1]?.cards[at]?.progress ?? null;
  return {
    ...card,
    columns,
    name: measure === 1 && at === 1 ? `${String(card.name)}（試行）` : card.name,
    direction: at % 5 === 0 ? '拡充' : card.direction,
    progress: at === 4 ? progress : card.progress,
    review: measure === 1 && at === 0 ? Array.from({ length: 40 }, () => String(card.review)).join('\n') : card.review,
  };
}

const evaluationOf = (data: EvaluationData) => readOnly({ ...layOut(data).snapshot, name: '前年度.xlsx' });

/** What `hyoka compare` writes into a workbook. */
export function comparedPlan(workbook: Uint8Array, last: EvaluationData = lastYear): WritePlan {
  const one = review(readXlsx(workbook, 'workbook.xlsx'));
  return comparisonPlan(one, compare(evaluationOf(last), one.evaluation), stamp);
}

/** 前年度比較 and 正誤表 of the sample's workbook. */
export const comparedTabs = (workbook: Uint8Array): readonly SheetPlan[] =>
  [lastYear, clean].flatMap((last) => comparedPlan(workbook, last).tabs);

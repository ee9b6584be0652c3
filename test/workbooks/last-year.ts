import type { AmountColumnData, CardData, EvaluationData } from '../../samples/evaluation-data';
import { fiscalYearName } from '../../src/model/fiscal-year';

/**
 * The evaluation as it stood a year before, where nothing changed since: last year's forecast is this year's budget, the
 * KPIs' figures of the years that both have are the same, and 取組状況 and 検証 are of last year.
 */
export function lastYearOf(data: EvaluationData): EvaluationData {
  const years = data.cardGroups.flatMap(({ cards }) => cards.flatMap(({ columns }) => Number(columns[0]?.year)));
  return {
    ...data,
    title: data.title === null ? null : `${fiscalYearName((years[0] ?? 0) - 1)} 行政評価`,
    kpis: data.kpis.map((kpi) => ({ ...kpi, years: kpi.years.slice(0, -1) })),
    cardGroups: data.cardGroups.map((group) => ({ ...group, cards: group.cards.map(cardLastYear) })),
  };
}

const cardLastYear = (card: CardData): CardData => ({
  ...card,
  columns: card.columns.flatMap((column, at) => (at === 0 ? columnsLastYear(column) : [])),
  progress: `前の年度には、次のことをした。\n${String(card.progress)}`,
  review: `前の年度には、次の課題があった。\n${String(card.review)}`,
});

function columnsLastYear(budget: AmountColumnData): AmountColumnData[] {
  return [
    { ...budget, year: Number(budget.year) - 1 },
    { ...budget, kind: '見込み' },
  ];
}

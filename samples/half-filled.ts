import { clean } from './clean';
import type { CardData, EvaluationData } from './evaluation-data';

const withoutTexts = (card: CardData): CardData => ({ ...card, progress: null, review: null });

const withoutAmounts = (card: CardData): CardData => ({
  ...withoutTexts(card),
  columns: card.columns.map((column) => ({ ...column, cost: null, generalFunds: null, labour: null })),
});

/** `clean` as it comes back while departments still write: 施策1 is done, 施策2 lacks this year's texts, 施策3 all but names. */
export const halfFilled: EvaluationData = {
  ...clean,
  kpis: clean.kpis.map((kpi, at) => (at === 0 ? kpi : { ...kpi, verification: null })),
  assessments: clean.assessments.map((one) =>
    one.measure === 1 ? one : { ...one, policy: null, activities: null, issues: null },
  ),
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.measure === 1 ? group.cards : group.cards.map(group.measure === 2 ? withoutTexts : withoutAmounts),
  })),
};

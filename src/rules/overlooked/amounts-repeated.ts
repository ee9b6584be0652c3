import type { Amount } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { projectName } from '../../model/names';
import type { Settings } from '../../model/settings';
import { figureIn } from '../../model/year-figure';
import { amountsOf } from '../facts/amounts-of';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const amountsRepeated = rule({
  id: 'amounts-repeated',
  name: 'ほかの個票と同額',
  severity: 'notice',
  about:
    '個票の金額が、すべてほかの個票と同じでないこと（0円を含まず、事業費が1,000千円以上のもの。下限は設定の「増減を見る下限」。再掲は除く）。',
  why: 'すべての金額が偶然一致することはまれで、ほかの個票を写して直し忘れた疑いがあります。',
  example: {
    wrong: '施策1-2と施策1-5で、事業費・所要一般財源・概算人件費が2年度とも同じになっている。',
    right: 'その事業の金額に直します。正しければ、そのままで差し支えありません。',
  },
  yieldsTo: ['project-duplicate', 'text-repeated'],
  *check({ evaluation: { cards }, facts: { duplicateCards, repeatedTexts }, settings }) {
    const own = cards.filter((card) => !card.relisted && !duplicateCards.has(card));
    // Most differ by their first 事業費: only the others are compared by all their amounts.
    const sameCost = [...groupBy(own, ({ years: [first] }) => first?.cost.value?.thousandYen).values()];
    const compared = new Set(sameCost.filter(({ length }) => length > 1).flat());
    const costed = own.flatMap((card) => (compared.has(card) ? (costedCard(card, settings) ?? []) : []));
    for (const alike of groupBy(costed, ({ amounts }) => amounts).values()) {
      const [first, ...others] = alike;
      for (const { card, cost, amounts } of others) {
        if (!first || repeatedTexts.get(card)?.first === first.card) continue;
        yield {
          at: cost,
          owner: projectName(card),
          message: `すべての金額が、${projectName(first.card)}の個票と同じです。写したまま直し忘れていないか、確かめてください。`,
          reads: [amounts],
          related: [relatedTo(first.cost)],
        };
      }
    }
  },
});

interface CostedCard {
  readonly card: BusinessCard;
  /** Its first 事業費. */
  readonly cost: Field<Amount>;
  /** All its amounts with their years, as one text. */
  readonly amounts: string;
}

/** Null where an amount is 0, or 事業費 is too small to tell. */
function costedCard(card: BusinessCard, { swingFloor }: Settings): CostedCard | null {
  const [first] = card.years;
  if (!first || card.years.some(({ cost }) => thousandYenOf(cost) < swingFloor)) return null;
  // A row that the form does not have bears no amount.
  const standing = amountsOf(card).filter(({ field }) => field.state !== 'missing');
  if (standing.some(({ field }) => thousandYenOf(field) === 0)) return null;
  const own = card.years.flatMap(({ heading, own: figures }) =>
    [...figures.values()].map((field) => ({ heading, field })),
  );
  const amounts = [...standing, ...own].map(({ heading: { value }, field }) =>
    [value?.year, value?.kind, field.label, figureIn(field)].join(' '),
  );
  return { card, cost: first.cost, amounts: amounts.join('\n') };
}

const thousandYenOf = ({ value }: Field<Amount>): number => value?.thousandYen ?? 0;

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
    const firsts = new Map<string, BusinessCard>();
    const counted = groupBy(cards, (card) => thousandYenOf(card.years[0]?.cost));
    for (const card of cards) {
      if (card.relisted || duplicateCards.has(card)) continue;
      // A cost that no other card has repeats nothing.
      if ((counted.get(thousandYenOf(card.years[0]?.cost))?.length ?? 0) < 2) continue;
      const key = amountsKey(card, settings);
      if (key === null) continue;
      const first = firsts.get(key);
      if (!first) firsts.set(key, card);
      const [cost, firstCost] = [card.years[0]?.cost, first?.years[0]?.cost];
      if (!first || !cost || !firstCost || repeatedTexts.get(card)?.first === first) continue;
      yield {
        at: cost,
        owner: projectName(card),
        message: `すべての金額が、${projectName(first)}の個票と同じです。写したまま直し忘れていないか、確かめてください。`,
        reads: [key],
        related: [relatedTo(firstCost)],
      };
    }
  },
});

/** All amounts with their years; null where one is 0, or none can be read, or 事業費 is too small to tell. */
function amountsKey(card: BusinessCard, { swingFloor }: Settings): string | null {
  if (card.years.length === 0 || card.years.some(({ cost }) => thousandYenOf(cost) < swingFloor)) return null;
  // A row that the form does not have bears no amount.
  const amounts = amountsOf(card).filter(({ field }) => field.state !== 'missing');
  if (amounts.some(({ field }) => thousandYenOf(field) === 0)) return null;
  const own = card.years.flatMap(({ heading, own: figures }) =>
    [...figures.values()].map((field) => ({ heading, field })),
  );
  return [...amounts, ...own]
    .map(({ heading: { value }, field }) =>
      [value?.year, value?.kind, field.label, figureIn(field)].map((one) => one ?? '').join(' '),
    )
    .join('\n');
}

const thousandYenOf = (amount: Field<Amount> | undefined): number => amount?.value?.thousandYen ?? 0;

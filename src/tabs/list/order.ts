import type { BusinessCard, ListRow } from '../../model/evaluation';
import type { Context } from '../context';
import { groupBy } from '../../model/grouping';
import { measureName } from '../../model/names';
import { listedName } from '../measure-names';

/** A project as the new list shows it: with its card, or as the old list alone knows it. */
export interface Listed {
  readonly card: BusinessCard | undefined;
  readonly row: ListRow | undefined;
  /** Its number under its 施策. */
  readonly number: number | string | null;
}

export interface ListGroup {
  /** Null for projects that stand under no 施策: they come first, without a heading. */
  readonly measure: number | null;
  readonly name: string;
  readonly projects: readonly Listed[];
}

/**
 * The new list: cards in card order under their 施策, then the rows that have no card, so that nothing staff wrote is
 * lost. A heading keeps the wording it has in the old list.
 */
export function listGroups({ review: { evaluation, pairing }, rollup }: Context): ListGroup[] {
  const cardsOf = groupBy(evaluation.cards, ({ measure }) => measure);
  const rowsAloneOf = groupBy(pairing.rowsAlone, ({ measure }) => measure);
  const measures = new Set([...rollup.measures.map(({ number }) => number), ...rowsAloneOf.keys()]);
  return [...measures]
    .sort((a, b) => Number(b === null) - Number(a === null))
    .map((measure) => {
      const cards = cardsOf.get(measure) ?? [];
      const alone = rowsAloneOf.get(measure) ?? [];
      return {
        measure,
        name: headingName(measure),
        projects: [
          ...cards.map((card) => ({ card, row: pairing.byCard.get(card)?.row, number: card.number.value })),
          ...alone.map((row, index) => ({ card: undefined, row, number: cards.length + index + 1 })),
        ],
      };
    });

  function headingName(measure: number | null): string {
    const rolledUp = rollup.measures.find(({ number }) => number === measure);
    return rolledUp?.name ?? listedName(evaluation, measure) ?? measureName(evaluation, measure);
  }
}

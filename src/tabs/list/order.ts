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
 * The new list: cards in card order under their 施策, and the rows that have no card, so that nothing staff wrote is
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
        projects: withRowsAlone(
          cards.map((card) => ({ card, row: pairing.byCard.get(card)?.row, number: card.number.value })),
          alone,
        ),
      };
    });

  function headingName(measure: number | null): string {
    const rolledUp = rollup.measures.find(({ number }) => number === measure);
    return rolledUp?.name ?? listedName(evaluation, measure) ?? measureName(evaluation, measure);
  }
}

/**
 * A row without a card keeps its number, and stands by it, where a card is missing that would have it: then the numbers have
 * no gap. The others come last, numbered on.
 */
function withRowsAlone(cards: readonly Listed[], alone: readonly ListRow[]): Listed[] {
  const listed = [...cards];
  const others = alone.filter((row) => {
    const number = row.number.value;
    if (typeof number !== 'number' || listed.some((one) => one.number === number)) return true;
    const next = listed.findIndex((one) => typeof one.number === 'number' && one.number > number);
    if (next === -1) return true;
    listed.splice(next, 0, { card: undefined, row, number });
    return false;
  });
  const numbers = listed.flatMap(({ number }) => (typeof number === 'number' ? [number] : []));
  const highest = Math.max(listed.length, ...numbers);
  return [...listed, ...others.map((row, index) => ({ card: undefined, row, number: highest + index + 1 }))];
}

import type { BusinessCard, ListRow, MeasureHeading } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import type { Summable } from '../../model/review';

/** A heading over cards that bears another 施策's number than the list gives all of its cards. */
export interface MisnumberedHeading {
  readonly cards: readonly BusinessCard[];
  /** The 施策 that the list gives its cards. */
  readonly listed: number;
}

/**
 * If one card stands under another 施策, the card has been moved. If at least this many do, all those of a heading, the
 * heading is wrong.
 */
const least = 2;

/** Headings over cards whose number is wrong. */
export function misnumberedHeadings(
  { evaluation, pairing }: Summable,
  doubled: ReadonlySet<number | null>,
  headless: ReadonlySet<ListRow>,
): ReadonlyMap<MeasureHeading, MisnumberedHeading> {
  const measureOf = (card: BusinessCard): number | null => {
    const row = pairing.byCard.get(card)?.row;
    return row && !row.relisted && !card.relisted && !doubled.has(row.measure) && !headless.has(row)
      ? row.measure
      : null;
  };
  const misnumbered = new Map<MeasureHeading, MisnumberedHeading>();
  for (const [heading, cards] of groupBy(evaluation.cards, (card) => card.heading)) {
    const listed = cards[0] ? measureOf(cards[0]) : null;
    if (heading === null || listed === null || listed === heading.number || cards.length < least) continue;
    if (cards.every((card) => measureOf(card) === listed)) misnumbered.set(heading, { cards, listed });
  }
  return misnumbered;
}

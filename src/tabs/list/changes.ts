import { textOf } from '../../model/field';
import { projectName } from '../../model/names';
import type { Review } from '../../model/review';

/** A name on the list that the new list replaces. */
export interface ListChange {
  /** `施策1-2 …`, by the card. */
  readonly project: string;
  readonly before: string;
  readonly after: string;
}

/** What staff see before the list is written: names that are replaced by the cards' names, and rows without a card. */
export interface ListChanges {
  readonly renamed: readonly ListChange[];
  /** Rows without a card: they stay, below their 施策. */
  readonly kept: readonly string[];
  /** Cards that had no row. */
  readonly added: readonly string[];
}

export function listChanges({ evaluation, pairing }: Review): ListChanges {
  return {
    renamed: evaluation.cards.flatMap((card) => {
      const row = pairing.byCard.get(card)?.row;
      const [before, after] = [row ? textOf(row.name) : '', textOf(card.name)];
      return row && before !== after ? [{ project: projectName(card), before, after }] : [];
    }),
    kept: pairing.rowsAlone.map(projectName),
    added: evaluation.list ? pairing.cardsAlone.map(projectName) : [],
  };
}

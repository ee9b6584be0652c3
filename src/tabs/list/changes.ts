import { textOf } from '../../model/field';
import { handFilledColumns } from '../../layout/list';
import type { BusinessCard, ListRow } from '../../model/evaluation';
import { comparableName, projectName } from '../../model/names';
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
  /** Marks on the list that the cards' replace: `施策1-2 … 「重点事業」の「◎」→「○」`. */
  readonly remarked: readonly string[];
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
    remarked: pairing.pairs.flatMap(({ card, row }) => replacedMarks(card, row)),
    kept: pairing.rowsAlone.map(projectName),
    added: evaluation.list ? pairing.cardsAlone.map(projectName) : [],
  };
}

/** A card's mark stands instead of the list's, where both are filled in. */
function replacedMarks(card: BusinessCard, row: ListRow): string[] {
  return handFilledColumns.flatMap((column) => {
    const [before, after] = [textOf(row[column]).trim(), textOf(card[column]).trim()];
    if (before === '' || after === '' || comparableName(before) === comparableName(after)) return [];
    return [`${projectName(card)} 「${row[column].label}」の「${before}」→「${after}」`];
  });
}

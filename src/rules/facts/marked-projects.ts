import type { HandFilledColumn } from '../../layout/list';
import type { ListRow, ProjectEntry } from '../../model/evaluation';
import type { Summable } from '../../model/review';

/**
 * The place where each project has one of the list's hand-filled columns filled in: on its card, if the card has such a
 * label and it is filled in, else in its row of the list. Projects that have it nowhere are left out.
 */
export function markedProjects({ evaluation, pairing }: Summable, column: HandFilledColumn): ProjectEntry[] {
  const isFilled = (project: ProjectEntry) => project[column].raw !== null;
  const isOnCard = (row: ListRow) => {
    const card = pairing.byRow.get(row)?.card;
    return card !== undefined && isFilled(card);
  };
  const rows = (evaluation.list?.rows ?? []).filter((row) => isFilled(row) && !isOnCard(row));
  return [...rows, ...evaluation.cards.filter(isFilled)];
}

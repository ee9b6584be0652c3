import type { HandFilledColumn } from '../../layout/list';
import type { ListRow, ProjectEntry } from '../../model/evaluation';
import type { Summable } from '../../model/review';

/**
 * Where one of the list's hand-filled columns is filled in, project by project: the card, where it has such a label and
 * that is filled in, else the list's row. None of a project that has it nowhere.
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

import { clean } from '../../samples/clean';
import type { CardData, EvaluationData, ListRowData } from '../../samples/evaluation-data';

/** An evaluation, but for the cards of one 施策. */
export function withCards(
  measure: number,
  change: (cards: readonly CardData[]) => readonly CardData[],
  data: EvaluationData = clean,
): EvaluationData {
  return {
    ...data,
    cardGroups: data.cardGroups.map((group) =>
      group.measure === measure ? { ...group, cards: change(group.cards) } : group,
    ),
  };
}

/** An evaluation, but for the list's rows of one 施策. */
export function withRows(
  measure: number,
  change: (rows: readonly ListRowData[]) => readonly ListRowData[],
  data: EvaluationData = clean,
): EvaluationData {
  const groups = data.list?.groups.map((group) =>
    group.measure === measure ? { ...group, rows: change(group.rows) } : group,
  );
  return { ...data, list: data.list && { ...data.list, groups: groups ?? [] } };
}

/** The items in another order, by their present places. */
export const inOrder =
  (...places: readonly number[]) =>
  <T>(items: readonly T[]): T[] =>
    places.map((place) => items[place]).filter((item) => item !== undefined);

/** Numbers them 1, 2, 3 … again. */
export const renumbered = <T extends object>(items: readonly T[]) =>
  items.map((item, index) => ({ ...item, number: index + 1 }));

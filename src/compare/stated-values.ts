import type { BusinessCard, Evaluation } from '../model/evaluation';
import type { Kpi } from '../model/kpi';
import { nameKey } from '../model/names';
import { pairProjects } from '../model/pairing';
import { statedInRow, statedOnCard } from './stated-cards';
import { statedInSections } from './stated-sections';
import type { StatedValue } from './stated-value';

/** What tells the same project or KPI in two files; null: one of the files alone has it. */
export interface SameIn {
  readonly project: (card: BusinessCard) => string | null;
  readonly kpi: (kpi: Kpi) => string;
}

/** All that an evaluation says, but of projects that it alone has, in the order of its parts. */
export function statedValues(evaluation: Evaluation, same: SameIn): StatedValue[] {
  const { cards, list } = evaluation;
  const { byRow } = pairProjects(evaluation);
  const rows = (list?.rows ?? []).flatMap((row) => {
    const card = byRow.get(row)?.card;
    const key = card ? same.project(card) : `row ${nameKey(row.name)}`;
    return key === null ? [] : statedInRow(row, evaluation, key);
  });
  return [
    ...statedInSections(evaluation, same.kpi),
    ...rows,
    ...cards.flatMap((card) => {
      const key = same.project(card);
      return key === null ? [] : statedOnCard(card, evaluation, key);
    }),
  ];
}

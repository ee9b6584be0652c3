import type { BusinessCard, Evaluation } from '../model/evaluation';
import type { Finding } from '../model/finding';
import { measureNumberText } from '../model/measure-number';
import { relistedCards } from '../rollup/combine';
import type { AreaRollup } from '../rollup/roll-up';

/** A workbook that is exported. */
export interface Source {
  readonly file: string;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly sums: AreaRollup;
}

/** A workbook among those that are exported with it. */
export interface Exported extends Source {
  /** What tells each project from all others. */
  readonly idOf: (card: BusinessCard) => string;
  /** The project that is counted for one that is shown once more; null: it is counted itself. */
  readonly countedAs: (card: BusinessCard) => string | null;
}

/** Names the projects of all workbooks, and tells which of them are counted, as the roll-up of them all does. */
export function exported(sources: readonly Source[]): Exported[] {
  const ids = new Map<BusinessCard, string>();
  const taken = new Map<string, number>();
  for (const { evaluation } of sources) {
    for (const card of evaluation.cards) {
      const id = idOf(card, evaluation);
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      ids.set(card, before === 0 ? id : `${id}~${String(before + 1)}`);
    }
  }
  const relisted = relistedCards(sources.map(({ sums }) => sums));
  const nameOf = (card: BusinessCard): string => ids.get(card) ?? '';
  return sources.map((source) => ({
    ...source,
    idOf: nameOf,
    countedAs: (card) => {
      const counted = relisted.get(card);
      return counted ? nameOf(counted) : null;
    },
  }));
}

/** `2024-12-1-3`: evaluated year, policy area, 施策 and number; x for what nothing tells. */
function idOf({ measure, number }: BusinessCard, { year, policyArea }: Evaluation): string {
  const parts = [
    year,
    policyArea?.number.value || null,
    measure === null ? null : measureNumberText(measure),
    number.value,
  ];
  return parts.map((part) => String(part ?? 'x')).join('-');
}

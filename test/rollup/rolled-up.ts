import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { policyArea12 } from '../../samples/policy-area-12';
import { pairProjects } from '../../src/model/pairing';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { read } from '../../src/read/read';
import { rollUp, type AreaRollup } from '../../src/rollup/roll-up';
import type { Snapshot } from '../../src/workbook/snapshot';

export function rolledUp(snapshot: Snapshot, settings: Partial<Settings> = {}): AreaRollup {
  const evaluation = read(snapshot);
  return rollUp({ evaluation, pairing: pairProjects(evaluation), settings: { ...defaultSettings, ...settings } });
}

export const rolledUpIn = (layout: Partial<Layout>) => rolledUp(layOut(policyArea12, layout).snapshot);

/** The sample with one card changed. `measure` and `number` count from 1. */
export function withCard(
  measure: number,
  number: number,
  change: Partial<CardData>,
  data = policyArea12,
): EvaluationData {
  return {
    ...data,
    cardGroups: data.cardGroups.map((group) =>
      group.measure === measure
        ? { ...group, cards: group.cards.map((card, index) => (index === number - 1 ? { ...card, ...change } : card)) }
        : group,
    ),
  };
}

/** The sample with a card added at the end of a 施策. */
export function withAddedCard(measure: number, card: CardData, data = policyArea12): EvaluationData {
  return {
    ...data,
    cardGroups: data.cardGroups.map((group) =>
      group.measure === measure
        ? { ...group, cards: [...group.cards, { ...card, number: group.cards.length + 1 }] }
        : group,
    ),
  };
}

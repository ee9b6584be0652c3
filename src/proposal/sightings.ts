import type { Evaluation } from '../model/evaluation';
import { textOf } from '../model/field';
import type { Snapshot } from '../workbook/snapshot';
import { fieldOf } from './built-in-form';
import { foundItems } from './found-items';
import { printedLabels } from './printed-labels';
import type { Sightings } from './sighting';

export function sightingsIn(snapshot: Snapshot, evaluation: Evaluation): Sightings {
  const { cards } = evaluation;
  // A card without a name is a form that nobody has filled in.
  if (cards.every(({ name }) => name.value === null)) return printedLabels(snapshot, cards);
  return {
    forms: cards.length,
    known: (name) => {
      const fields = cards.map((card) => fieldOf(card, name)).filter((field) => field?.labelPlace);
      const filled = fields.find((field) => field && textOf(field) !== '');
      return { count: fields.length, example: filled ? textOf(filled) : '', entry: fields[0]?.place ?? null };
    },
    found: foundItems(snapshot, evaluation),
  };
}

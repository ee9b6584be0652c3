import { cardKeys, isAmountRow, singleKeys, type cardForm, type SingleKey } from '../../layout/card';
import { isRelisted } from '../../layout/vocabulary';
import type { BusinessCard, CardField, MeasureHeading } from '../../model/evaluation';
import type { MissingLabel, RepeatedLabel } from '../../model/label-facts';
import { textOf } from '../../model/field';
import type { Area } from '../../workbook/cell';
import { shownText } from '../sheet/shown';
import { slotBelow } from '../values/below';
import { neededKeys, numberDeclared, singlesOf } from '../values/card-values';
import { readAmounts } from './card-amounts';
import { leftAlone } from './left-alone';
import type { CardHit } from './card-labels';
import { numberSlot } from './card-number';
import type { LocatedCard } from './card-slots';
import { blankField, fieldAt, missingField, type Declared, type Slot } from '../values/fields';
import { expectedLabel, type UsualOffsets } from './usual-offsets';

/** Reads a located card's values. `heading` is the 施策 it stands under, `sheetMeasure` what its sheet's name says. */
export function readCard(
  card: LocatedCard,
  usual: UsualOffsets,
  heading: MeasureHeading | null,
  sheetMeasure: number | null,
): BusinessCard {
  const { grid, layout } = card.sheet;
  const form = layout.forms.card;
  const single = <K extends SingleKey>(key: K): CardField<K> => {
    const declared: Declared<(typeof cardForm)[K]['kind']> = form[key];
    const hit = card.label[key];
    if (!hit) return missingField(declared, expectedLabel(card, key, usual));
    const slot = usual.below.has(key)
      ? slotBelow(card.sheet, hit.area, 'card', card.value[key])
      : (card.value[key] ?? usualSlot(card, hit, usual));
    return slot
      ? fieldAt(grid, slot, declared, hit.place)
      : blankField(declared, grid.place(hit.row, hit.area.right + 1), hit.place);
  };
  const singles = singlesOf(single);
  const number = numberSlot(card, card.label.name ?? expectedLabel(card, 'name', usual), usual.number);
  // Spread last: whatever follows a spread, Node 20 gives each object a shape of its own, and looks its fields up slowly.
  return {
    measure: heading?.number ?? sheetMeasure,
    heading,
    number: fieldAt(grid, number, numberDeclared, null),
    relisted: isRelisted(textOf(singles.name)),
    area: areaOf(card, number),
    ...readAmounts(card, (key) => expectedLabel(card, key, usual)),
    ...singles,
  };
}

/** The labels that a card of the layout bears and this one lacks. */
export function missingCardLabels(card: LocatedCard, usual: UsualOffsets): MissingLabel[] {
  if (card.hits.length === cardKeys.length) return [];
  const form = card.sheet.layout.forms.card;
  const missing = neededKeys(form).filter((key) => !card.label[key]);
  const [first] = card.hits;
  const formPlace = card.sheet.grid.place(first?.row ?? 0, first?.column ?? 0);
  return missing.map((key) => ({
    form: 'card',
    label: form[key].label,
    place: expectedLabel(card, key, usual),
    formPlace,
  }));
}

/** The labels that a card bears a second time. A cell that is spelt like a label may be a value instead. */
export function repeatedCardLabels(located: LocatedCard, card: BusinessCard): RepeatedLabel[] {
  const { again, label, hits, edge, sheet } = located;
  if (again.length === 0) return [];
  const isLeftAlone = leftAlone(located);
  const last = hits.reduce((row, hit) => Math.max(row, hit.row), 0);
  // The word over the years, such as 区分, may head other tables, too; a second table of amounts repeats its rows.
  const isSecondTable = again.some(({ name }) => isAmountRow(name));
  return again.flatMap(({ name, place, row, column }) => {
    if (name === 'moneyUnit' && !isSecondTable) return [];
    const first = label[name];
    const isValue = singleKeys.some(
      (key) => card[key].place.row === place.row && card[key].place.column === place.column,
    );
    const cell = sheet.grid.at(row, column);
    if (!first || isValue || row > last || column > edge || (cell && isLeftAlone(cell))) return [];
    const text = cell ? (shownText(cell) ?? '') : '';
    return [{ label: sheet.layout.forms.card[name].label, text, place, first: first.place, own: null }];
  });
}

/** Where a value belongs by the other cards; null where a label of this card or a neighbour's stands there. */
function usualSlot({ sheet, hits, edge }: LocatedCard, { row, area, name }: CardHit, usual: UsualOffsets): Slot | null {
  const column = area.right + (usual.value.get(name) ?? 1);
  const there = sheet.grid.at(row, column);
  const isTaken =
    there &&
    sheet.labels.isLabel(there, 'card') &&
    (there.column > edge || hits.some((hit) => hit.row === there.row && hit.column === there.column));
  return isTaken ? null : { row, column };
}

function areaOf({ hits, edge }: LocatedCard, number: Slot): Area {
  return {
    top: hits[0]?.row ?? 0,
    left: hits.reduce((left, { column }) => Math.min(left, column), number.column),
    bottom: hits.reduce((bottom, { area }) => Math.max(bottom, area.bottom), 0),
    right: edge,
  };
}

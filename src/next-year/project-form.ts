import { amountRows, singleKeys } from '../layout/card';
import { keysOf } from '../layout/kinds';
import { listForm } from '../layout/list';
import type { BusinessCard, Evaluation, ListRow, ProjectEntry } from '../model/evaluation';
import type { Field } from '../model/field';
import { ownItemName } from '../layout/own-item';
import { groupBy } from '../model/grouping';
import type { Area, Place } from '../workbook/cell';

/** Where a project stands: a card, or its row in the list, with all values of it that are known. */
export interface ProjectForm {
  readonly entry: ProjectEntry;
  readonly sheet: string;
  readonly area: Area;
  /** By what each is; without its number. */
  readonly fields: ReadonlyMap<string, Field<unknown>>;
  /** What is printed on the form: labels, headings of years. */
  readonly printed: readonly Place[];
}

export function formOfCard(card: BusinessCard): ProjectForm {
  const fields = new Map<string, Field<unknown>>();
  for (const key of singleKeys) fields.set(key, card[key]);
  for (const [item, field] of card.own) fields.set(`own ${ownItemName(item)}`, field);
  card.years.forEach((year, at) => {
    for (const row of amountRows) fields.set(`${String(at)} ${row}`, year[row]);
    for (const [item, field] of year.own) fields.set(`${String(at)} own ${ownItemName(item)}`, field);
  });
  const headings = card.years.map(({ heading }) => heading.place);
  return whole(card, card.area, fields, [card.moneyUnit.place, ...headings]);
}

/** The rows of the list. Those of one sheet have the same columns: from its first heading to its last. */
export function formsOfList({ list, listAmounts }: Evaluation): Map<ListRow, ProjectForm> {
  const amounts = groupBy(listAmounts, ({ row }) => row);
  const forms = new Map<ListRow, ProjectForm>();
  for (const row of list?.rows ?? []) {
    const fields = new Map<string, Field<unknown>>();
    for (const key of keysOf(listForm)) if (key !== 'number') fields.set(key, row[key]);
    for (const [item, field] of row.own) fields.set(`own ${ownItemName(item)}`, field);
    (amounts.get(row) ?? []).forEach(({ item, column, amount }) => {
      fields.set(`${item} ${String(column?.year)} ${column?.kind ?? ''}`, amount);
    });
    const { row: at, column } = row.name.place;
    forms.set(row, whole(row, { top: at, bottom: at, left: column, right: column }, fields, []));
  }
  return forms;
}

function whole(
  entry: ProjectEntry,
  area: Area,
  fields: ReadonlyMap<string, Field<unknown>>,
  printed: readonly Place[],
): ProjectForm {
  const known = [entry.number, ...fields.values()].filter(({ state }) => state !== 'missing');
  const labels = known.flatMap(({ labelPlace }) => labelPlace ?? []);
  const places = known.map(({ place }) => place);
  return {
    entry,
    sheet: entry.name.place.sheet,
    area: {
      top: area.top,
      bottom: area.bottom,
      left: Math.min(area.left, ...places.map(({ column }) => column)),
      right: Math.max(area.right, ...places.map(({ column }) => column)),
    },
    fields,
    printed: [...labels, ...printed],
  };
}

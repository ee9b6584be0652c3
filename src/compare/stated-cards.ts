import { amountRows, singleKeys } from '../layout/card';
import { keysOf } from '../layout/kinds';
import { listForm } from '../layout/list';
import { ownItemName } from '../layout/own-item';
import { sections } from '../layout/sections';
import type { BusinessCard, CardYear, Evaluation, ListRow } from '../model/evaluation';
import { yearColumnName } from '../model/fiscal-year';
import { projectName } from '../model/names';
import { measureOf } from './changes';
import { stated, type Owner, type StatedValue } from './stated-value';

/** What a card says, all but its number. `key`: the project's in both files. */
export function statedOnCard(card: BusinessCard, evaluation: Evaluation, key: string): StatedValue[] {
  const owner: Owner = { key, place: measureOf(card, evaluation), project: projectName(card) };
  const { forms } = evaluation.layout;
  return [
    ...singleKeys.map((one) => stated(owner, card[one], card[one].label, forms.card[one].internal)),
    ...card.years.flatMap((column) => statedInYear(column, evaluation, owner)),
    ...[...card.own].map(([item, field]) => stated(owner, field, ownItemName(item), item.internal)),
  ];
}

function statedInYear(column: CardYear, { layout: { forms } }: Evaluation, owner: Owner): StatedValue[] {
  const { value } = column.heading;
  if (!value) return [];
  const of = (label: string) => `${yearColumnName(value)} ${label}`;
  return [
    ...amountRows.map((row) => stated(owner, column[row], of(column[row].label), forms.card[row].internal)),
    ...[...column.own].map(([item, field]) => stated(owner, field, of(ownItemName(item)), item.internal)),
  ];
}

/** What a row of the list says, all but its number. */
export function statedInRow(row: ListRow, { layout: { forms } }: Evaluation, key: string): StatedValue[] {
  const owner: Owner = { key: `list/${key}`, place: sections.list.name, project: projectName(row) };
  return [
    ...keysOf(listForm)
      .filter((one) => one !== 'number')
      .map((one) => stated(owner, row[one], row[one].label, forms.list[one].internal)),
    ...[...row.own].map(([item, field]) => stated(owner, field, ownItemName(item), item.internal)),
  ];
}

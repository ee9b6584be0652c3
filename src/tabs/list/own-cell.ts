import type { Amount } from '../../layout/kinds';
import { onCard, type OwnItem } from '../../layout/own-item';
import type { BusinessCard } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { ownFieldOf } from '../../model/own-field';
import type { Project } from '../../rollup/project';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell } from '../cells';
import type { Context } from '../context';
import { amountSource } from '../finance/amount-source';
import { isPlain } from './mark-value';
import type { Listed } from './order';
import type { ListSheet } from './sheet';

/** A project's cell in a column of the office's own: what its card says, else what staff wrote into the list. */
export function ownCell(context: Context, { projects }: ListSheet, item: OwnItem, { card, row }: Listed): PlanCell {
  const source = onCard(context.review.evaluation.layout.own, item);
  return (
    (card && source && fromCard(context, card, projects.get(card), source)) ??
    cell(fromRow(row?.own.get(item)), roleOf(item))
  );
}

/** Null where the card says nothing. Of amounts by year the evaluated year's is shown. */
function fromCard(context: Context, card: BusinessCard, project: Project | undefined, item: OwnItem): PlanCell | null {
  const { figures, columns, year } = context.rollup;
  const figure = figures.find((one) => one.item === item);
  if (figure && project) {
    const index = figure.yearly ? columns.findIndex((column) => column.year === year) : 0;
    if ((project.own.get(item)?.[index] ?? null) === null) return null;
    return amountSource(context, project, figure, index, roleOf(item));
  }
  const text = written(ownFieldOf(card, item, year));
  return text === null || text === '' ? null : cell(text, roleOf(item));
}

/** What staff wrote; an amount in 千円, as all amounts of the tab. */
function fromRow(field: Field<unknown> | undefined): string | number | null {
  const value = field?.value as Amount | null | undefined;
  if (typeof field?.raw === 'number' && typeof value === 'object' && value !== null) return value.thousandYen;
  return written(field);
}

/** The value to write: a number stays one where its format shows it as it is. */
function written(field: Field<unknown> | undefined): string | number | null {
  if (!field) return null;
  return typeof field.raw === 'number' && isPlain(field.format) ? field.raw : textOf(field).trim();
}

function roleOf({ kind }: OwnItem): Role {
  if (kind === 'amount' || kind === 'number') return 'amount';
  return kind === 'choice' || kind === 'mark' ? 'mark' : 'name';
}

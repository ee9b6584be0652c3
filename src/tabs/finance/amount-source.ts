import type { AmountRow } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import type { Layout } from '../../layout/layout';
import { textOf, type Field } from '../../model/field';
import { moneyFactorOf } from '../../model/money-factor';
import type { OwnFigure } from '../../rollup/own-figures';
import type { Project } from '../../rollup/project';
import { quoteSheet } from '../../workbook/address';
import { isCellError } from '../../workbook/cell';
import { displayScale } from '../../workbook/format/sections';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { amountOf, gapOf } from '../blocks';
import { calculated, cell, fixed, quoteText } from '../cells';
import type { Context } from '../context';
import { unfilled } from './columns';

/**
 * A project's amount as a formula that points at its card, so that the list follows the card without building again.
 * Text that reads as an amount is written as its value, other text as it stands; a blank that is to be filled in says so.
 * Null where the card has no such column.
 */
export function amountSource(
  { moved, review }: Pick<Context, 'moved' | 'review'>,
  project: Project,
  block: AmountRow | OwnFigure,
  index: number,
  role: Role,
): PlanCell | null {
  const { places, amounts, own } = project;
  const column = places.indexOf(index);
  const field = fieldOf(project, block, column);
  if (!field || field.state === 'missing') return null;
  const total = amountOf({ ...amounts, own }, block, index);
  const isOneValue = typeof block === 'object' && !block.yearly;
  if (!isOneValue && places.lastIndexOf(index) !== column) return cell(total, role);
  const reference = `${quoteSheet(moved(field.place).sheet)}!${fixed(field.place)}`;
  const blank = gapOf(project, block, index).blank > 0 ? unfilled : '';
  const formula = formulaOf(field, reference, {
    blank,
    factorOf: () => blankFactor(project, block, review.evaluation.layout),
  });
  if (formula !== null) return calculated(formula, total ?? blank, role);
  return cell(field.state === 'unreadable' ? shown(field) : total, role);
}

type Figure = Field<Amount> | Field<number>;

/** `column`: the card's own, from 0. */
function fieldOf({ card }: Project, block: AmountRow | OwnFigure, column: number): Figure | undefined {
  if (typeof block !== 'object') return card.years[column]?.[block];
  if (block.yearly) return card.years[column]?.own.get(block.item) as Figure | undefined;
  return card.own.get(block.item) as Figure | undefined;
}

/** The factor for an amount, or a number, that is filled in later. */
const blankFactor = ({ card }: Project, block: AmountRow | OwnFigure, layout: Layout): number =>
  typeof block === 'object' && block.item.kind === 'number' ? 1 : moneyFactorOf(card, layout);

/** What is shown for a blank cell, and the factor of an amount that is filled in later. */
interface Blank {
  readonly blank: string;
  readonly factorOf: () => number;
}

function formulaOf(field: Figure, reference: string, { blank, factorOf }: Blank): string | null {
  if (field.state === 'blank')
    return `IF(${reference}="",${quoteText(blank)},${reference}${conversion(factorOf() * displayScale(field.format))})`;
  if (field.state !== 'read' || field.asText || field.value === null) return null;
  if (typeof field.value === 'number') return reference + conversion(displayScale(field.format));
  return field.value.dash ? `N(${reference})` : reference + conversion(field.value.factor);
}

/** From the card's unit to 千円, or to the number that is shown; a division, since 0.001 is no exact number. */
const conversion = (factor: number): string =>
  factor === 1 ? '' : factor < 1 ? `/${String(Math.round(1 / factor))}` : `*${String(factor)}`;

const shown = (field: Figure): string => (isCellError(field.raw) ? 'エラー' : textOf(field));

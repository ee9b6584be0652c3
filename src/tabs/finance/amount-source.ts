import type { AmountRow } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import { textOf } from '../../model/field';
import { moneyFactorOf } from '../../model/money-factor';
import type { OwnFigure } from '../../rollup/own-figures';
import type { Project } from '../../rollup/project';
import { isCellError } from '../../workbook/cell';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { amountOf, gapOf } from '../blocks';
import { referenceTo } from '../reference-to';
import { amountFormula, type Figure } from '../amount-formula';
import { calculated, cell } from '../cells';
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
  const total = amountOf({ own, ...amounts }, block, index);
  const isOneValue = typeof block === 'object' && !block.yearly;
  if (!isOneValue && places.lastIndexOf(index) !== column) return cell(total, role);
  const reference = referenceTo(moved(field.place));
  const blank = gapOf(project, block, index).blank > 0 ? unfilled : '';
  const formula = amountFormula(field, reference, {
    blank,
    factorOf: () => blankFactor(project, block, review.evaluation.layout),
  });
  if (formula !== null) return calculated(formula, total ?? blank, role);
  return cell(field.state === 'unreadable' ? shown(field) : total, role);
}

/** `column`: the card's own, from 0. */
function fieldOf({ card }: Project, block: AmountRow | OwnFigure, column: number): Figure | undefined {
  if (typeof block !== 'object') return card.years[column]?.[block];
  if (block.yearly) return card.years[column]?.own.get(block.item) as Figure | undefined;
  return card.own.get(block.item) as Figure | undefined;
}

/** The factor for an amount, or a number, that is filled in later. */
const blankFactor = ({ card }: Project, block: AmountRow | OwnFigure, layout: Layout): number =>
  typeof block === 'object' && block.item.kind === 'number' ? 1 : moneyFactorOf(card, layout);

const shown = (field: Figure): string => (isCellError(field.raw) ? 'エラー' : textOf(field));

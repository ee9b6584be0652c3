import type { AmountRow } from '../../layout/card';
import type { Amount } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import type { Project } from '../../rollup/project';
import { isCellError } from '../../workbook/cell';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { calculated, cell, fixed } from '../cells';

/**
 * A project's amount as a formula that points at its card, so that the list follows the card without building again.
 * Text that reads as an amount is written as its value, other text as it stands. Null where the card has no such column.
 * `sheet`: the card's, as formulas name it.
 */
export function amountSource(
  sheet: string,
  { card, places, amounts }: Project,
  row: AmountRow,
  index: number,
  role: Role,
): PlanCell | null {
  const own = places.indexOf(index);
  const field = card.years[own]?.[row];
  if (!field || field.state === 'missing') return null;
  const total = amounts[row][index] ?? null;
  if (places.lastIndexOf(index) !== own) return cell(total, role);
  const formula = formulaOf(field, `${sheet}!${fixed(field.place)}`);
  if (formula !== null) return calculated(formula, total ?? '', role);
  return cell(field.state === 'unreadable' ? shown(field) : total, role);
}

function formulaOf(field: Field<Amount>, reference: string): string | null {
  if (field.state === 'blank') return `IF(${reference}="","",${reference})`;
  if (field.state !== 'read' || field.asText || field.value === null) return null;
  return field.value.dash ? `N(${reference})` : reference + conversion(field.value.factor);
}

/** From the card's unit to 千円; a division, since 0.001 is no exact number. */
const conversion = (factor: number): string =>
  factor === 1 ? '' : factor < 1 ? `/${String(Math.round(1 / factor))}` : `*${String(factor)}`;

const shown = (field: Field<Amount>): string => (isCellError(field.raw) ? 'エラー' : textOf(field));

import type { Amount, KpiFigure } from '../../layout/kinds';
import { figureText } from '../../compare/kpis';
import type { Field } from '../../model/field';
import { textOf } from '../../model/field';
import { toYen } from '../../model/rounding';
import { displayScale } from '../../workbook/format/sections';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { amountFormula, conversion, type Figure } from '../amount-formula';
import { calculated, cell } from '../cells';
import type { Context } from '../context';
import { referenceTo } from '../reference-to';

type Moved = Context['moved'];

/** A text as a formula that points at its cell, or a part of it (from a character on, so many). */
export function liveText(
  field: Field<unknown>,
  moved: Moved,
  role: Role,
  part?: readonly [from: number, count: number],
) {
  const text = textOf(field);
  const shown = part ? text.slice(part[0], part[0] + part[1]) : text;
  if (typeof field.raw !== 'string') return cell(shown, role);
  const reference = referenceTo(moved(field.place));
  const all = `IF(${reference}="","",${reference})`;
  return calculated(part ? `MID(${reference},${String(part[0] + 1)},${String(part[1])})` : all, shown, role);
}

/** An amount in 千円, or a number, as a formula that points at its cell; text as it stands. */
export function liveFigure(field: Figure | null, moved: Moved, role: Role = 'amount'): PlanCell {
  if (!field || field.state === 'missing') return cell(null, role);
  const formula = amountFormula(field, referenceTo(moved(field.place)), { blank: '', factorOf: () => 1 });
  const value = valueOf(field.value);
  return formula === null ? cell(value ?? textOf(field), role) : calculated(formula, value ?? '', role);
}

/** Last year's amount, as a value. */
export const pastFigure = (field: Figure | null, role: Role = 'amount'): PlanCell =>
  cell(field ? (valueOf(field.value) ?? textOf(field)) : null, role);

export function valueOf(value: Amount | number | null): number | null {
  if (value === null) return null;
  return toYen(typeof value === 'number' ? value : value.thousandYen);
}

/** A KPI's figure as a formula that points at its cell, where a number stands there; else as words. */
export function liveKpi(field: Field<KpiFigure>, moved: Moved): PlanCell {
  const { value, raw, format } = field;
  if (value?.type !== 'number' || typeof raw !== 'number') return pastKpi(field);
  return calculated(
    `${referenceTo(moved(field.place))}${conversion(displayScale(format))}`,
    value.number,
    roleOf(value.number),
  );
}

export function pastKpi(field: Field<KpiFigure>): PlanCell {
  const { value } = field;
  if (value?.type === 'number' && value.year === null) return cell(value.number, roleOf(value.number));
  return cell(figureText(field), 'mark');
}

const roleOf = (number: number): Role => (Number.isInteger(number) ? 'number' : 'fraction');

import type { Amount } from '../layout/kinds';
import type { Field } from '../model/field';
import { displayScale } from '../workbook/format/sections';
import { quoteText } from './cells';

/** An amount, or a number of the office's own. */
export type Figure = Field<Amount> | Field<number>;

/** What is shown for a blank cell, and the factor of an amount that is filled in later. */
export interface Blank {
  readonly blank: string;
  readonly factorOf: () => number;
}

/** A figure as a formula that points at its cell; null where only its value can be written. */
export function amountFormula(field: Figure, reference: string, { blank, factorOf }: Blank): string | null {
  if (field.state === 'blank')
    return `IF(${reference}="",${quoteText(blank)},${reference}${conversion(factorOf() * displayScale(field.format))})`;
  if (field.state !== 'read' || field.asText || field.value === null) return null;
  if (typeof field.value === 'number') return reference + conversion(displayScale(field.format));
  return field.value.dash ? `N(${reference})` : reference + conversion(field.value.factor);
}

/** From the card's unit to 千円, or to the number that is shown; a division, since 0.001 is no exact number. */
export const conversion = (factor: number): string =>
  factor === 1 ? '' : factor < 1 ? `/${String(Math.round(1 / factor))}` : `*${String(factor)}`;

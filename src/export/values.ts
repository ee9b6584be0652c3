import type { FiscalYear } from '../layout/kinds';
import { textOf, type Field } from '../model/field';
import { fiscalYearName } from '../model/fiscal-year';

/** A text without what stands around it; line breaks in it as LF. Null where nothing is left. */
export const textOrNull = (text: string | null | undefined): string | null =>
  (text ?? '').replace(/\r\n?/gu, '\n').trim() || null;

/** What a field says, as a person reads it. */
export const fieldText = (field: Field<unknown> | undefined): string | null =>
  field === undefined || field.state === 'missing' ? null : textOrNull(textOf(field));

/** `令和6年度`. */
export const eraOf = (year: FiscalYear | null): string | null => (year === null ? null : fiscalYearName(year));

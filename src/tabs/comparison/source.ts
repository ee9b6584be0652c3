import type { Field } from '../../model/field';
import { address } from '../../workbook/address';
import type { PlanCell } from '../../workbook/plan';
import { cell } from '../cells';

/** Where a value of last year's workbook stands: `個票_施策1 C12`; blank where there is none. */
export const sourceCell = (field: Field<unknown> | null | undefined): PlanCell =>
  cell(field ? `${field.place.sheet} ${address(field.place)}` : null, 'known');

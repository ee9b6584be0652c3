import { quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/cell';
import { fixed } from './cells';

/** `'個票_施策1'!$C$12`: a cell of another sheet, as a formula names it. */
export const referenceTo = (place: Place): string => `${quoteSheet(place.sheet)}!${fixed(place)}`;

import { address, quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/cell';

/** A cell as formulas of other sheets name it: `'政策分野12'!$B$8`. */
export const referenceTo = (place: Place): string =>
  `${quoteSheet(place.sheet)}!${address(place).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;

/** What stands in a cell; nothing where that, or `unless`, is blank, and once it is deleted. */
export const copied = (place: Place, unless: Place = place): string =>
  `IFERROR(IF(${referenceTo(unless)}="","",${referenceTo(place)}),"")`;

/** `施策1 ` and the name that stands in a cell. */
export const headingOf = (label: string, name: Place): string => `"${label} "&${referenceTo(name)}`;

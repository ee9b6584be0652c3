import { address, quoteSheet } from '../../../workbook/address';
import type { Place } from '../../../workbook/cell';
import { longestText } from '../../../workbook/excel-limits';
import { HostError } from '../../../workbook/host';

/**
 * A text as it has to be typed so that Excel keeps it a text, whatever Excel may read in it (`\\1,000` is an amount, `㋿6年`
 * a date): with a leading `'`, which is gone when the cell is read. A cell of the text format (`@`) takes everything as
 * text already. A text as long as a cell may hold has no room for the `'`: it is typed as it is where it begins with a
 * letter, since Excel takes nothing so long for an amount or a date; else a HostError names the cell.
 */
export function typedText(text: string, format: string, at: Place): string {
  if (format === '@' || text === '') return text;
  if (text.length < longestText) return `'${text}`;
  if (/^\p{L}/u.test(text)) return text;
  throw new HostError('too-long-for-excel', `${quoteSheet(at.sheet)}!${address(at)}`);
}

import { longestText } from '../../../workbook/excel-limits';
import { HostError } from '../../../workbook/host';

/**
 * A text as it has to be typed so that Excel keeps it a text, whatever Excel may read in it (`\\1,000` is an amount, `㋿6年`
 * a date): with a leading `'`, which is gone when the cell is read. A cell of the text format (`@`) takes everything as
 * text already. Throws a HostError where no cell holds it: the `'` is one of its characters.
 */
export function typedText(text: string, format: string): string {
  if (text.length >= longestText) throw new HostError('too-long-for-excel', `${text.slice(0, 20)}…`);
  return format !== '@' && text !== '' ? `'${text}` : text;
}

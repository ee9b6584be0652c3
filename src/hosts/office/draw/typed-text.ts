/**
 * A text as it has to be typed so that Excel keeps it a text, whatever Excel may read in it (`\\1,000` is an amount, `㋿6年`
 * a date): with a leading `'`, which is gone when the cell is read. A cell of the text format (`@`) takes everything as
 * text already.
 */
export function typedText(text: string, format: string): string {
  return format !== '@' && text !== '' ? `'${text}` : text;
}

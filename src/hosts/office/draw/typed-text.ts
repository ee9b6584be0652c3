const startsLikeFormula = /^[=+\-@'＝＋－＠]/;
const startsLikeNumber = /^[\d０-９.．,，(（#¥￥$＄€£%％]/;
const startsLikeDate = /^(明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ][\d０-９])/i;
const startsLikeMonth = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const isWord = /^(true|false)$/i;

/**
 * A text as it has to be typed so that Excel keeps it a text: with a leading `'` wherever Excel might read a formula,
 * number, date, logical value or error in it. The `'` is gone when the cell is read. Rather one too many: it is not seen
 * in the cell. A cell of the text format (`@`) takes everything as text already.
 */
export function typedText(text: string, format: string): string {
  return format !== '@' && mayBeMisread(text) ? `'${text}` : text;
}

function mayBeMisread(text: string): boolean {
  const start = text.trimStart();
  const starts = [startsLikeFormula, startsLikeNumber, startsLikeDate, startsLikeMonth];
  return starts.some((pattern) => pattern.test(start)) || isWord.test(start.trimEnd());
}

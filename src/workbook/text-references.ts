/** Functions that take a text for a place: `INDIRECT("集計!A1")`, `HYPERLINK("#集計!A1")`. */
const takesText = /(?:^|[^\p{L}\p{N}_.])(INDIRECT|HYPERLINK)\s*\(/iu;

/** Quoted sheets, which are no texts, and texts. A doubled quote parts a text in two. */
const quoted = /'[^']*'|"([^"]*)"/g;

/** A character before which another name ends, or another workbook: `政策集計`, `[別.xlsx]集計`. */
const goesBefore = /[\p{L}\p{N}_.\]]/u;

/** Whether a formula may name sheets in its texts, which no rename of a sheet changes. */
export const mayNameInText = (formula: string): boolean => formula.includes('"') && takenBy(formula) !== null;

/** Whether a formula names the sheet in a text that is taken for a place in this workbook. */
export function namesInText(formula: string, sheet: string): boolean {
  const taken = takenBy(formula);
  if (taken === null) return false;
  return [...formula.matchAll(quoted)].some(
    ([, text]) => text !== undefined && isNamedBy(text, sheet, taken === 'INDIRECT'),
  );
}

function takenBy(formula: string): string | null {
  if (!takesText.test(formula)) return null;
  return takesText.exec(formula.replace(quoted, ''))?.[1]?.toUpperCase() ?? null;
}

/** `alone`: whether a text that is no more than the name is put together with others to a place. */
function isNamedBy(text: string, sheet: string, alone: boolean): boolean {
  const place = text.toLowerCase();
  const name = sheet.replaceAll("'", "''").toLowerCase();
  for (let at = place.indexOf(name); at >= 0; at = place.indexOf(name, at + 1)) {
    const rest = place.slice(at + name.length, at + name.length + 2);
    if (goesBefore.test(place.charAt(at - 1))) continue;
    if (rest.startsWith('!') || rest === "'!" || (alone && (rest === '' || rest === "'"))) return true;
  }
  return false;
}

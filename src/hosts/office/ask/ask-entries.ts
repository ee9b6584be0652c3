import { address } from '../../../workbook/address';
import type { Place } from '../../../workbook/cell';
import type { Entries, Entry } from '../../../workbook/entry';
import { all, ask, askItems, type Answer } from '../wire/answer';
import { askAllWith } from '../wire/batches';
import { textBytes } from '../wire/bytes';
import type { Weights } from '../wire/weights';
import type { Question } from '../wire/question';
import { rawGrid } from '../wire/raw';

/** What asking about one cell adds to the request, in bytes. */
const requestBytes = 1_000;
/** What its answer weighs besides texts. */
const answerBytes = 400;

/**
 * Asks what cells say of what belongs there, in one request for some 4,000 of them. Properties alone are loaded: Excel
 * takes that for a read, and what staff can undo stays. Rejects with a HostError.
 */
export async function askEntries(places: readonly Place[], weights: Weights): Promise<Entries> {
  const found = new Map<Place, Entry>();
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const queue = sheets.map((name) =>
    entriesQuestion(
      name,
      places.filter(({ sheet }) => sheet === name),
      found,
    ),
  );
  const { opened } = await askAllWith(({ names }) => askItems(names, 'name', 'formula'), queue, weights);
  const cells = places.flatMap((place) => found.get(place) ?? []);
  return { cells, names: new Map(opened.map(({ name, formula }) => [name, withoutSign(String(formula))])) };
}

const entriesQuestion = (sheet: string, places: readonly Place[], found: Map<Place, Entry>): Question => ({
  kind: 'entries',
  sheet,
  first: 0,
  last: places.length - 1,
  width: 1,
  requestBytes,
  ask(worksheet, first, last) {
    const part = places.slice(first, last + 1);
    const asked = all(part.map((place) => askEntry(worksheet, place)));
    return (answered) => {
      let bytes = 0;
      for (const [index, entry] of asked(answered).entries()) {
        if (part[index]) found.set(part[index], entry);
        bytes += answerBytes + textBytes(entry.formula ?? '') + textBytes(entry.list ?? '');
      }
      return bytes;
    };
  },
});

function askEntry(worksheet: Excel.Worksheet, place: Place): Answer<Entry> {
  const held = ask(worksheet.getRange(address(place)), 'formulas', 'numberFormat');
  const { dataValidation } = worksheet.getRange(address(place));
  const validation = ask(dataValidation, 'type', 'rule');
  return (answered) => {
    const { formulas, numberFormat } = held(answered);
    const formula = String(rawGrid(formulas)[0]?.[0] ?? '');
    const format = String(rawGrid(numberFormat)[0]?.[0] ?? '');
    const { type, rule } = validation(answered);
    const source = type === 'List' ? rule.list?.source : undefined;
    return {
      ...place,
      format: format === 'General' ? '' : format,
      formula: formula.startsWith('=') ? withoutSign(formula) : null,
      list: typeof source === 'string' ? listOf(source) : null,
    };
  };
}

const withoutSign = (formula: string): string => formula.replace(/^=/, '');

/** Excel gives words as they are, and anything else as a formula. */
const listOf = (source: string): string =>
  source.startsWith('=') ? withoutSign(source) : `"${source.replaceAll('"', '""')}"`;

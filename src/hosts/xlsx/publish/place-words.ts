import { address, columnLetters } from '../../../workbook/address';

type At = { readonly row: number; readonly column: number };

/** So many places are named; of more, their number is told. */
const most = 8;

/** `C3、C5`, or `C3、C5…ほか12か所`. */
export const placesIn = (places: readonly At[]): string => listed(places.map(address), 'か所');

/** `5～7行`. */
export const rowsIn = (places: readonly At[]): string =>
  listed(
    ranges(places.map(({ row }) => row)).map(([from, to]) => span(String(from + 1), String(to + 1), '行')),
    '組',
  );

/** `C～E列`. */
export const columnsIn = (places: readonly At[]): string =>
  listed(
    ranges(places.map(({ column }) => column)).map(([from, to]) => span(columnLetters(from), columnLetters(to), '列')),
    '組',
  );

const span = (from: string, to: string, unit: string): string => (from === to ? from : `${from}～${to}`) + unit;

function ranges(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function listed(words: readonly string[], unit: string): string {
  const named = words.slice(0, most).join('、');
  return words.length > most ? `${named}、ほか${String(words.length - most)}${unit}` : named;
}

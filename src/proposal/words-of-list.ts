import { isBlank, shownText } from '../read/sheet/shown';
import { parseArea } from '../workbook/address';
import type { Place } from '../workbook/cell';
import type { Entries } from '../workbook/entry';
import { isWithin } from '../workbook/is-within';
import type { Snapshot } from '../workbook/snapshot';

/** A reference to cells, on a sheet or on the cell's own: `'選択 肢'!$A$1:$A$4`. */
const reference = /^(?:'((?:[^']|'')+)'!|([^\s!'"]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;

/**
 * The words that a drop-down list of a cell offers: they stand in it, or in cells that it names, by their place or by a name
 * of the workbook. None where only Excel can work it out, or there is no list.
 */
export function wordsOfList(
  list: string | null,
  { sheet }: Pick<Place, 'sheet'>,
  names: Entries['names'],
  { sheets }: Snapshot,
): readonly string[] {
  if (list === null) return [];
  const source = names.get(list) ?? list;
  if (source.startsWith('"')) return filled(source.slice(1, -1).replaceAll('""', '"').split(','));
  const [, quoted, plain, cells] = reference.exec(source) ?? [];
  if (cells === undefined) return [];
  const area = parseArea(cells);
  const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  const held = sheets.find(({ name }) => name.toLowerCase() === on.toLowerCase())?.cells ?? [];
  return filled(held.flatMap((cell) => (isWithin(area, cell) ? (shownText(cell) ?? []) : [])));
}

const filled = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word) => !isBlank(word)).map((word) => word.trim())),
];

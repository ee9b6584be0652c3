import type { Place } from '../../workbook/cell';
import type { Entries, Entry } from '../../workbook/entry';
import { HostError } from '../../workbook/host';
import { limitsFor } from './limits';
import { openPackage } from './package';
import { readStyles } from './read-styles';
import { entriesOn } from './sheet-entries';
import type { Unpacking } from './unpacking';
import { readWorkbookPart } from './workbook-part';

/** What cells of a file say of what belongs there, read from the parts of their sheets alone. Throws a HostError. */
export function readEntries(bytes: Uint8Array, places: readonly Place[], unpacking: Unpacking): Entries {
  const pack = openPackage(bytes, limitsFor(bytes.length), unpacking);
  const workbook = readWorkbookPart(pack);
  const stylesPart = workbook.relationships.find(({ type }) => type === 'styles')?.target ?? '';
  const { formats } = readStyles(pack.text(stylesPart), stylesPart);
  const bySheet = new Map(
    [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => {
      const part = workbook.sheets.find(({ name, type }) => name === sheet && type === 'worksheet')?.part;
      const xml = part === undefined ? null : pack.text(part);
      if (part === undefined || xml === null) throw new HostError('changed-meanwhile', sheet);
      return [sheet, entriesOn(xml, part)];
    }),
  );
  const cells = places.map((place): Entry => {
    const { style = 0, formula = null, list = null } = bySheet.get(place.sheet)?.(place) ?? {};
    return { ...place, format: formats[style] ?? '', formula, list };
  });
  const names = workbook.names.filter(({ sheet }) => sheet === null);
  return { cells, names: new Map(names.map(({ name, formula }) => [name, formula])) };
}

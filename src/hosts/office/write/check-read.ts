import { address, quoteSheet } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import type { Contents } from '../ask/contents';

/**
 * Throws `changed-meanwhile` where a tab that was read holds something else by now: what staff fill in by hand is carried
 * over from what was read, and would be written over.
 */
export function checkRead(sheet: string, read: Contents | undefined, now: Contents): void {
  if (!read) return;
  for (const [index, entries] of now.formulas.entries()) {
    const row = now.area.top + index;
    const then = read.formulas[row - read.area.top];
    for (const [offset, entry] of entries.entries()) {
      const column = now.area.left + offset;
      if (entry === (then?.[column - read.area.left] ?? '')) continue;
      throw new HostError('changed-meanwhile', `${quoteSheet(sheet)}!${address({ row, column })}`);
    }
  }
}

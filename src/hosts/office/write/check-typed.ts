import { HostError } from '../../../workbook/host';
import { rowsDiffer } from '../draw/looks-as';
import type { Typed } from '../draw/type-cells';
import { placeOf } from './meanwhile';
import type { RememberedTab } from './written';

/**
 * Throws `written-otherwise` where a cell of a tab holds something else than was typed into it: Excel fills the columns of
 * tables by itself, and corrects what is typed.
 */
export function checkTyped(tabs: readonly RememberedTab[], typed: readonly Typed[]): void {
  for (const [index, { name, drawing }] of tabs.entries()) {
    const made = typed[index]?.made ?? [];
    for (const [row, entries] of drawing.typed.entries()) {
      const column = rowsDiffer(entries, made[row] ?? [], drawing.merges, row);
      if (column !== null) throw new HostError('written-otherwise', placeOf({ sheet: name, row, column }));
    }
  }
}

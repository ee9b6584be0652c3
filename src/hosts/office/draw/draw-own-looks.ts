import { areaAddress } from '../../../workbook/address';
import { callBytes, type Step } from '../wire/send';
import type { Drawing, OwnLook } from './drawing';

/** Rows to a call, and what a cell with a look of its own weighs in it, in bytes. */
const rowsAtOnce = 100;
const lookBytes = 900;

/** Gives cells back what staff did to their looks, once they have the looks of roles. */
export function drawOwnLooks(sheet: string, { area, ownLooks }: Drawing): Step[] {
  return Array.from({ length: Math.ceil(ownLooks.length / rowsAtOnce) }, (_, index) => index * rowsAtOnce).flatMap(
    (top): Step[] => {
      const rows = ownLooks.slice(top, top + rowsAtOnce);
      const cells = rows.flat().filter((look) => look !== null).length;
      if (cells === 0) return [];
      const block = { ...area, top, bottom: top + rows.length - 1 };
      return [
        {
          bytes: callBytes + lookBytes * cells + 3 * rows.flat().length,
          run(workbook) {
            workbook.worksheets.getItem(sheet).getRange(areaAddress(block)).setCellProperties(rows.map(asProperties));
          },
        },
      ];
    },
  );
}

const asProperties = (row: readonly (OwnLook | null)[]): Excel.SettableCellProperties[] =>
  row.map((format) => (format ? { format } : {}));

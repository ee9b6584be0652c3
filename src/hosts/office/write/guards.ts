import type { Area } from '../../../workbook/cell';
import { areaAddress } from '../../../workbook/address';
import { guardOf } from '../draw/stamp';
import { ask } from '../wire/answer';
import type { Step } from '../wire/send';

/** Fails, and the request with it before anything is done, where another write has drawn on the tab since it bore this stamp. */
export function stampGuard(sheet: string, stamp: string): Step {
  return {
    bytes: 600,
    run(workbook) {
      const asked = ask(workbook.worksheets.getItem(sheet).customProperties.getItem(guardOf(stamp)), 'key');
      return (answered) => void asked(answered);
    },
  };
}

/**
 * Fails likewise where what the sheet holds does not end any more in the cell in which it ended: somebody has inserted or
 * deleted rows or columns, and what is to be drawn would stand beside its cells.
 */
export function extentGuard(sheet: string, filled: Area | null): Step[] {
  if (!filled) return [];
  const last = areaAddress({ ...filled, top: filled.bottom, left: filled.right });
  return [
    {
      bytes: 900,
      run(workbook) {
        const worksheet = workbook.worksheets.getItem(sheet);
        const ends = worksheet.getUsedRange(true).getLastCell().getIntersection(last);
        const asked = ask(ends, 'rowIndex');
        return (answered) => void asked(answered);
      },
    },
  ];
}

import { address } from '../../workbook/address';
import type { Place } from '../../workbook/cell';
import { HostError } from '../../workbook/host';
import { ask } from './wire/answer';
import { request } from './wire/request';

/**
 * Goes to a cell. Its sheet has to be active before the cell can be selected: two requests. Rejects with a HostError:
 * `hidden-sheet` where the sheet is hidden, and nobody can go there.
 */
export async function reveal({ sheet, ...cell }: Place): Promise<void> {
  try {
    await request('reading', (workbook) => {
      workbook.worksheets.getItem(sheet).activate();
      return () => undefined;
    });
    await request('reading', (workbook) => {
      workbook.worksheets.getItem(sheet).getRange(address(cell)).select();
      return () => undefined;
    });
  } catch (error) {
    if (await isHidden(sheet)) throw new HostError('hidden-sheet', sheet, { cause: error });
    throw error;
  }
}

function isHidden(sheet: string): Promise<boolean> {
  return request('reading', (workbook) => {
    const asked = ask(workbook.worksheets.getItem(sheet), 'visibility');
    return (answered) => asked(answered).visibility !== 'Visible';
  });
}

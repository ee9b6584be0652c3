import { address } from '../../workbook/address';
import type { Place } from '../../workbook/cell';
import { request } from './wire/request';

/** Goes to a cell. Its sheet has to be active before the cell can be selected: two requests. Rejects with a HostError. */
export async function reveal(place: Place): Promise<void> {
  await request('reading', (workbook) => {
    workbook.worksheets.getItem(place.sheet).activate();
    return () => undefined;
  });
  await request('reading', (workbook) => {
    workbook.worksheets.getItem(place.sheet).getRange(address(place)).select();
    return () => undefined;
  });
}

import { isRemade, tabNames } from '../../../workbook/mark';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** `事務事業一覧(元)`: a sheet of staff's that gave its name to a tab of ours. */
const setAside = new RegExp(`^(?:${Object.values(tabNames).join('|')})[(（]元\\d*[)）]$`, 'u');

/** Whether nobody looks at a sheet's cells: tabs that are made anew whole, and sheets that were set aside, but for hidden ones. */
export function isUnread({ name, visibility, mark }: Pick<SheetSnapshot, 'name' | 'visibility' | 'mark'>): boolean {
  return isRemade(mark) || (visibility === 'visible' && setAside.test(name));
}

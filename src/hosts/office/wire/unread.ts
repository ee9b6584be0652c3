import { isRemade } from '../../../workbook/mark';
import { isSetAsideName } from '../../../workbook/set-aside-name';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** Whether nobody looks at a sheet's cells: tabs that are made anew whole, and sheets that were set aside, but for hidden ones. */
export function isUnread({ name, visibility, mark }: Pick<SheetSnapshot, 'name' | 'visibility' | 'mark'>): boolean {
  return isRemade(mark) || (visibility === 'visible' && isSetAsideName(name));
}

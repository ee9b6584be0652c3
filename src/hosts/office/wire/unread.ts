import { isRemade } from '../../../workbook/mark';
import { isSetAsideName } from '../../../workbook/set-aside-name';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/**
 * Whether a sheet's cells are left unread: nobody looks at tabs that are made anew whole, nor at sheets that were set
 * aside, unless these are hidden.
 */
export function isUnread({ name, visibility, mark }: Pick<SheetSnapshot, 'name' | 'visibility' | 'mark'>): boolean {
  return isRemade(mark) || (visibility === 'visible' && isSetAsideName(name));
}

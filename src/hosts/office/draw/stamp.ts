import { formatMark, type Mark } from '../../../workbook/mark';

/** The property of a sheet that says which write drew it, and bears the mark again: Excel's Document Inspector takes hidden names away. */
export const stampKey = 'hyoka';

/** `k3f9…|"list|1|事務事業一覧|"&ROWS(…)`: what the write of this token puts on a tab. */
export function stampOf(token: string, mark: Mark): string {
  return `${token}|${formatMark(mark)}`;
}

/** Which write drew the sheet, and its mark as a formula, as it was then. */
export function parseStamp(stamp: string): { readonly token: string; readonly mark: string } {
  const [token = ''] = stamp.split('|', 1);
  return { token, mark: stamp.slice(token.length + 1) };
}

/** Puts the stamp on a sheet, or takes it off. */
export function putStamp(worksheet: Excel.Worksheet, stamp: string | null): void {
  if (stamp === null) worksheet.customProperties.getItemOrNullObject(stampKey).delete();
  else worksheet.customProperties.add(stampKey, stamp);
}

/** A name for a write that no other write bears. */
export function newToken(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(10, '0');
}

/** What a sheet that a write adds is called until it gets its name. */
export function firstName(token: string, index: number): string {
  return `hyoka ${token} ${index}`;
}

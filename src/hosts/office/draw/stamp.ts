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

/**
 * The property whose name says which write drew a sheet. The next write asks for it by this name before all else: where
 * somebody else has written meanwhile, Excel does not find it, and does nothing of the request.
 */
export function guardOf(stamp: string): string {
  return `${guards}${parseStamp(stamp).token}`;
}

export const isGuard = (key: string): boolean => key.startsWith(guards);

const guards = 'hyoka-';

/** Puts the stamp on a sheet, or takes it off, and its guard in the place of those that stand there. */
export function putStamp(worksheet: Excel.Worksheet, stamp: string | null, standing: readonly string[]): void {
  const { customProperties } = worksheet;
  if (stamp === null) customProperties.getItemOrNullObject(stampKey).delete();
  else customProperties.add(stampKey, stamp);
  const own = stamp === null ? null : guardOf(stamp);
  if (own !== null) customProperties.add(own, '1');
  for (const key of standing) if (key !== own) customProperties.getItemOrNullObject(key).delete();
}

/** A name for a write that no other write bears. */
export function newToken(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(10, '0');
}

/** What a sheet that a write adds is called until it gets its name. */
export function firstName(token: string, index: number): string {
  return `hyoka ${token} ${index}`;
}

import { HostError } from '../../../workbook/host';
import { touchedSheet, type Survey, type TouchedSheet } from '../ask/survey';
import { parseStamp } from '../draw/stamp';
import { sameArea } from '../wire/areas';
import { send } from '../wire/send';
import { retypeOutside, type Meanwhile } from './meanwhile';
import { revert } from './revert';
import type { Remembered } from './written';
import type { Writing } from './writing';

/**
 * Undoes a write that failed by `error`, as often as it takes, and gives the error to be thrown: `error`, in words that say
 * what stood in the way, or `not-put-back` where the workbook may be left in part.
 */
export async function putBack(
  remembered: Remembered,
  meanwhile: readonly Meanwhile[],
  error: HostError,
  { pauses }: Pick<Writing, 'pauses'>,
): Promise<HostError> {
  let second: unknown;
  // An Excel that does not answer is not asked over and over.
  for (const pause of error.code === 'timed-out' ? pauses.slice(0, 1) : pauses) {
    await rest(pause);
    try {
      const { now, remarks } = await revert(remembered, 'in part');
      const outside = retypeOutside(remembered, meanwhile);
      if (outside.length > 0) await send(outside);
      return explained(error, remembered, now, remarks);
    } catch (thrown) {
      second = thrown;
    }
  }
  return new HostError('not-put-back', `${String(error)} · not put back: ${String(second)}`, { cause: error });
}

/** `AccessDenied`, `ItemAlreadyExists` and `ItemNotFound` name no sheet: the workbook as it is now tells which one they are about. */
function explained(
  error: HostError,
  { plan, token, tabs, asides }: Remembered,
  now: Survey,
  remarks: readonly string[],
): HostError {
  const withRemarks = (code: HostError['code'], detail: string): HostError => new HostError(code, detail, { remarks });
  if (error.code === 'access-denied') {
    if (now.structureProtected) return withRemarks('protected-workbook', '');
    const closed = [...now.touched.values()].find((sheet) => sheet.protected);
    if (closed) return withRemarks('protected-sheet', closed.name);
  }
  if (error.code === 'changed-meanwhile' && error.cause !== undefined) {
    const moved = tabs.find(({ replaced }) => replaced && isOtherNow(replaced.sheet, now));
    if (moved) return withRemarks(error.code, moved.name);
    const grown = asides.find(({ id, read }) => {
      const sheet = touchedSheet(id, now);
      return sheet && !sameArea(sheet.filled, read.area);
    });
    if (grown) return withRemarks(error.code, grown.name);
  }
  if (error.code === 'sheet-name-taken') {
    const added = tabs.filter(({ replaced }) => !replaced).map(({ name }) => name.toLowerCase());
    const other = [...now.touched.values()].find(
      ({ name, stamp }) => added.includes(name.toLowerCase()) && (stamp === null || parseStamp(stamp).token !== token),
    );
    if (other) return withRemarks(other.mark ? 'changed-meanwhile' : 'sheet-name-taken', other.name);
    const names = new Set(now.sheets.map(({ name }) => name.toLowerCase()));
    const taken = plan.renames.find(({ to }) => names.has(to.toLowerCase()));
    if (taken) return withRemarks('sheet-name-taken', taken.to);
  }
  return remarks.length === 0 ? error : new HostError(error.code, error.detail, { cause: error.cause, remarks });
}

/** Whether a sheet is drawn by another write by now, or filled otherwise, or gone. */
function isOtherNow({ id, stamp, filled }: TouchedSheet, now: Survey): boolean {
  const stands = touchedSheet(id, now);
  return stands?.stamp !== stamp || !sameArea(stands.filled, filled);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

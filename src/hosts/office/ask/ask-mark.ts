import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { markName, parseMark, type Mark } from '../../../workbook/mark';
import { isGuard, parseStamp, stampKey } from '../draw/stamp';
import { askIfThere, askItems, type Answer } from '../wire/answer';

interface Marked {
  readonly mark: Mark | null;
  /** What the last write of ours left on the sheet. */
  readonly stamp: string | null;
  /** Names of properties that say which write that was: see guardOf. */
  readonly guards: readonly string[];
}

/**
 * Asks whether a sheet is ours. Where its hidden name was taken away, its stamp tells, if the sheet still is filled just as
 * far as it then was: the stamp's area does not follow the rows.
 */
export function askMark(worksheet: Excel.Worksheet): Answer<(name: string, filled: Area | null) => Marked> {
  const marked = askIfThere(worksheet.names.getItemOrNullObject(markName), 'formula');
  // Not `getItemOrNullObject`: Excel takes that one for a write, which empties what staff can undo.
  const properties = askItems(worksheet.customProperties, 'key', 'value');
  return (answered) => (name, filled) => {
    const own = marked(answered);
    const found = properties(answered);
    const stamp = found.find(({ key }) => key === stampKey)?.value ?? null;
    const guards = found.map(({ key }) => key).filter(isGuard);
    if (own) return { mark: parseMark(String(own.formula), name), stamp, guards };
    const former = stamp === null ? null : parseMark(parseStamp(stamp).mark, name);
    return { mark: former && fills(parseArea(former.area), filled) ? former : null, stamp, guards };
  };
}

function fills({ bottom, right }: Area, filled: Area | null): boolean {
  return filled?.bottom === bottom && filled.right === right;
}

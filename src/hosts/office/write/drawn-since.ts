import { HostError } from '../../../workbook/host';
import { touchedSheet, type Survey } from '../ask/survey';
import { parseStamp } from '../draw/stamp';
import type { Step } from '../wire/send';
import { stampGuard } from './guards';
import type { Remembered, RememberedTab } from './written';

/** The stamp on a tab of a write, wherever its sheet is known by; null where there is none. */
function stampOn({ name, replaced }: RememberedTab, now: Survey) {
  const sheet = replaced ? touchedSheet(replaced.sheet.id, now) : now.touched.get(name.toLowerCase());
  return sheet?.stamp == null ? null : { sheet, stamp: sheet.stamp };
}

/** Whether this write has drawn on a sheet that bears the stamp. */
export const isOf = ({ token }: Remembered, stamp: string | null): boolean =>
  stamp !== null && parseStamp(stamp).token === token;

/** Rejects with `changed-since-written` where another pane has drawn on a tab: its stamp is neither this write's nor the former. */
export function checkNotDrawnSince(written: Remembered, now: Survey): void {
  for (const tab of written.tabs) {
    const found = stampOn(tab, now);
    if (found && !isOf(written, found.stamp) && found.stamp !== (tab.replaced?.sheet.stamp ?? null))
      throw new HostError('changed-since-written', tab.name);
  }
}

/** Steps ahead of all others: nothing is done where another pane has drawn on a tab since the workbook was looked at. */
export function guardsOf(written: Remembered, now: Survey): Step[] {
  return written.tabs.flatMap((tab) => {
    const found = stampOn(tab, now);
    return found && isOf(written, found.stamp) ? [stampGuard(found.sheet.id, found.stamp)] : [];
  });
}

import { HostError } from '../../../workbook/host';
import { untypeEdits } from './edits';
import { redraw, type Done } from './redraw';
import { send, type Step } from '../wire/send';
import { survey, type Survey } from '../ask/survey';
import type { Remembered, RememberedTab } from './written';

/** Undoes a write, or what of it was done. Rejects with a HostError: `not-put-back` where it may be undone in part. */
export async function revert(written: Remembered, done: Done): Promise<void> {
  const now = await survey(written.plan);
  const steps = [
    ...written.tabs.flatMap((tab) => (tab.replaced ? [] : deleteAdded(tab, written, now))),
    ...[...written.plan.renames].reverse().flatMap((rename) => renameBack(rename.from, written, now)),
    ...written.tabs.flatMap((tab) => redrawStanding(tab, now, done)),
    ...written.edits.map(untypeEdits),
  ];
  try {
    await send(steps);
  } catch (error) {
    throw new HostError('not-put-back', String(error), { cause: error });
  }
}

/** Deletes the tab, but not a staff-made sheet that still bears its name. */
function deleteAdded({ name }: RememberedTab, written: Remembered, now: Survey): Step[] {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet || written.sheets.some(({ id }) => id === sheet.id)) return [];
  return [{ bytes: 500, run: (workbook) => workbook.worksheets.getItem(name).delete() }];
}

function renameBack(from: string, written: Remembered, now: Survey): Step[] {
  const id = written.sheets.find(({ name }) => name.toLowerCase() === from.toLowerCase())?.id;
  const present = now.sheets.find((sheet) => sheet.id === id)?.name;
  if (present === undefined || present === from) return [];
  return [
    {
      bytes: 500,
      run(workbook) {
        workbook.worksheets.getItem(present).name = from;
      },
    },
  ];
}

function redrawStanding(tab: RememberedTab, now: Survey, done: Done): Step[] {
  const sheet = now.touched.get(tab.name.toLowerCase());
  return tab.replaced && sheet ? redraw(tab, tab.replaced, sheet, done) : [];
}

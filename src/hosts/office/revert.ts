import type { Drawing } from './drawing';
import { drawSheet, prepareSheet, rowsToInsert } from './draw-sheet';
import { untypeEdits } from './edits';
import { hull } from './areas';
import { send, type Step } from './send';
import { survey, type Survey } from './survey';
import type { Written, WrittenTab } from './write-workbook';

/** Undoes a write, however much of it was done. Rejects with a HostError. */
export async function revert(written: Written): Promise<void> {
  const now = await survey(written.plan);
  const steps = [
    ...written.tabs.flatMap((tab) => (tab.former ? [] : deleteAdded(tab, written, now))),
    ...[...written.plan.renames].reverse().flatMap((rename) => renameBack(rename.from, written, now)),
    ...written.tabs.flatMap((tab) => (tab.former ? redraw(tab, tab.former, now) : [])),
    ...written.edits.map(untypeEdits),
  ];
  await send(steps, () => undefined);
}

/** Deletes the tab, but not a staff-made sheet that still bears its name. */
function deleteAdded({ name }: WrittenTab, written: Written, now: Survey): Step[] {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet || written.sheets.some(({ id }) => id === sheet.id)) return [];
  return [{ bytes: 500, run: (workbook) => workbook.worksheets.getItem(name).delete() }];
}

function renameBack(from: string, written: Written, now: Survey): Step[] {
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

function redraw({ name, drawing, ground }: WrittenTab, former: Drawing, now: Survey): Step[] {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet) return [];
  const inserted = sheet.mark?.area === drawing.mark.area ? rowsToInsert(drawing, ground) : null;
  const removal: Step[] = inserted
    ? [{ bytes: 500, run: (workbook) => workbook.worksheets.getItem(name).getRange(inserted).delete('Up') }]
    : [];
  const covered = inserted ? former.area : hull(former.area, drawing.area);
  const present = { area: covered, filled: null, charts: Math.max(sheet.charts, drawing.fittings.charts.length), table: ground.table };
  return [...removal, prepareSheet(name, former, present), ...drawSheet(name, former, present, [])];
}

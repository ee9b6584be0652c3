import { areaAddress } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import type { WritePlan } from '../../../workbook/plan';
import type { Contents } from '../ask/contents';
import type { Known } from '../ask/known';
import type { Survey } from '../ask/survey';
import { rowCount, sameArea } from '../wire/areas';
import { gridBytes } from '../wire/bytes';
import { askFormulas, type Raw } from '../wire/raw';
import { callBytes, type Asking, type Step } from '../wire/send';
import { checkRead } from './check-read';

/** A sheet that gives its name up for a tab of ours, and what it held when it was read: that is carried over into the tab. */
export interface Aside {
  readonly name: string;
  readonly id: string;
  readonly read: Contents;
}

/** How much of a sheet is asked in one step, in bytes. */
const bandBytes = 100_000;

/** The sheets that the plan sets aside, as far as they were read. Throws `changed-meanwhile` where one is filled otherwise by now. */
export function asideOf({ renames, tabs }: WritePlan, { touched }: Survey, { read }: Pick<Known, 'read'>): Aside[] {
  const isDrawn = (name: string): boolean => tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  return renames.flatMap(({ from: name, to }) => {
    const held = read.get(name);
    const sheet = touched.get(name.toLowerCase());
    if (!held || !sheet || isDrawn(to)) return [];
    if (!sameArea(sheet.filled, held.area)) throw new HostError('changed-meanwhile', name);
    return [{ name, id: sheet.id, read: held }];
  });
}

/** Asks what the sheet holds just before it gives its name up. */
export function askAside({ id, read: { area, formulas } }: Aside): Asking<Raw[][]> {
  const held: Raw[][] = [];
  const rowBytes = gridBytes(formulas) / rowCount(area);
  const rows = Math.max(1, Math.floor(bandBytes / rowBytes));
  const steps: Step[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const band = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    steps.push({
      bytes: callBytes + rowCount(band) * rowBytes,
      run(workbook) {
        const asked = askFormulas(workbook.worksheets.getItem(id).getRange(areaAddress(band)));
        return (answered) => {
          for (const [index, row] of asked(answered).entries()) held[band.top - area.top + index] = row;
        };
      },
    });
  }
  return { steps, made: () => held };
}

/** Throws `changed-meanwhile` where somebody has typed into one of the sheets between its reading and its renaming. */
export function checkAside(asides: readonly Aside[], held: readonly Raw[][][]): void {
  for (const [index, { name, read }] of asides.entries())
    checkRead(name, read, { ...read, formulas: held[index] ?? [] });
}

import type { Place } from '../../workbook/cell';
import { HostError, type Host } from '../../workbook/host';
import type { Drawing } from './drawing';
import { follow } from './follow';
import { readSnapshot } from './read-snapshot';
import { request, requireExcel } from './request';
import { reveal } from './reveal';
import { takeBack } from './take-back';
import { reportOf, writeWorkbook, type Written } from './write-workbook';

/** The workbook that is open in Excel. Every method rejects with a HostError. */
export interface OfficeHost extends Host {
  /** Makes the workbook what it was before the last write; `changed-meanwhile` where staff have changed what was written, or nothing was. */
  takeBack(): Promise<void>;
  /** Shows and selects a cell. */
  reveal(place: Place): Promise<void>;
  /** Calls the listener whenever staff change the workbook; resolves to the way out. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
  workbookName(): Promise<string>;
}

export function createOfficeHost(): OfficeHost {
  const drawn = new Map<string, Drawing>();
  let written: Written | null = null;
  return {
    async read(progress) {
      requireExcel();
      return readSnapshot(progress);
    },
    async write(plan, progress = () => undefined) {
      requireExcel();
      written = await writeWorkbook(plan, drawn, progress);
      for (const tab of written.tabs) drawn.set(tab.name, tab.drawing);
      return reportOf(written);
    },
    async takeBack() {
      if (!written) throw new HostError('changed-meanwhile', '');
      await takeBack(written);
      for (const { name, replaced } of written.tabs) {
        if (replaced) drawn.set(name, replaced.drawing);
        else drawn.delete(name);
      }
      written = null;
    },
    reveal,
    onChanged: follow,
    async workbookName() {
      return (await request('reading', (workbook) => workbook.load('name'))).name;
    },
  };
}

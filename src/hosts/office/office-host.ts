import { HostError } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Drawing } from './drawing';
import { follow } from './follow';
import { readSnapshot } from './read-snapshot';
import { requireExcel } from './request';
import { reveal } from './reveal';
import type { Written } from './write-workbook';

/** The workbook that is open in Excel. What writes is fetched when something is written: most panes only check. */
export function createOfficeHost(): OpenWorkbook {
  const drawn = new Map<string, Drawing>();
  let written: Written | null = null;
  return {
    async read(progress) {
      requireExcel();
      return readSnapshot(progress);
    },
    async write(plan, progress = () => undefined) {
      requireExcel();
      const { reportOf, writeWorkbook } = await import('./write-workbook');
      written = await writeWorkbook(plan, drawn, progress);
      for (const tab of written.tabs) drawn.set(tab.name, tab.drawing);
      return reportOf(written);
    },
    async takeBack() {
      if (!written) throw new HostError('changed-meanwhile', '');
      const { takeBack } = await import('./take-back');
      await takeBack(written);
      for (const { name, replaced } of written.tabs) {
        if (replaced) drawn.set(name, replaced.drawing);
        else drawn.delete(name);
      }
      written = null;
    },
    reveal,
    onChanged: follow,
  };
}

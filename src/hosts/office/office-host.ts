import { HostError } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { firstGuess } from './batches';
import { follow } from './follow';
import { readSnapshot } from './read-snapshot';
import { requireExcel } from './request';
import { reveal } from './reveal';
import type { Known, Written } from './write-workbook';

/** The workbook that is open in Excel. What writes is fetched when something is written: most panes only check. */
export function createOfficeHost(): OpenWorkbook {
  const known: Known = { drawn: new Map(), weights: { ...firstGuess } };
  let written: Written | null = null;
  return {
    async read(progress) {
      requireExcel();
      return readSnapshot(known.weights, progress);
    },
    async write(plan, progress = () => undefined) {
      requireExcel();
      const [{ writeWorkbook }, { reportOf }] = await Promise.all([import('./write-workbook'), import('./report')]);
      written = await writeWorkbook(plan, known, progress);
      for (const tab of written.tabs) known.drawn.set(tab.name, tab.drawing);
      return reportOf(written);
    },
    async takeBack() {
      if (!written) throw new HostError('changed-meanwhile', '');
      const { takeBack } = await import('./take-back');
      await takeBack(written, known.weights);
      for (const { name, replaced } of written.tabs) {
        if (replaced) known.drawn.set(name, replaced.drawing);
        else known.drawn.delete(name);
      }
      written = null;
    },
    reveal,
    onChanged: follow,
  };
}

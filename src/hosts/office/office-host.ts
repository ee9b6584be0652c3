import { HostError } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { follow } from './follow';
import { readSnapshot } from './read/read-snapshot';
import { requireExcel } from './wire/request';
import { reveal } from './reveal';
import type { Known } from './ask/known';
import type { Written } from './write/written';

/** The workbook that is open in Excel. What writes is fetched when something is written: most panes only check. */
export function createOfficeHost(): OpenWorkbook {
  const known: Known = { marks: new Map(), drawn: new Map(), read: new Map(), weights: new Map() };
  let written: Written | null = null;
  return {
    async read(progress) {
      requireExcel();
      const snapshot = await readSnapshot(known, progress);
      known.marks.clear();
      for (const { name, mark } of snapshot.sheets) if (mark) known.marks.set(name, mark);
      return snapshot;
    },
    async write(plan, progress = () => undefined) {
      requireExcel();
      const [{ writeWorkbook }, { reportOf }] = await Promise.all([
        import('./write/write-workbook'),
        import('./write/report'),
      ]);
      written = await writeWorkbook(plan, known, progress);
      for (const { name, drawing } of written.tabs) {
        known.drawn.set(name, drawing);
        known.marks.set(name, drawing.mark);
        known.read.delete(name);
      }
      return reportOf(written);
    },
    async takeBack() {
      if (!written) throw new HostError('changed-since-written', '');
      const { takeBack } = await import('./write/take-back');
      await takeBack(written, known.weights);
      for (const { name, replaced } of written.tabs) {
        if (replaced) known.drawn.set(name, replaced.drawing);
        else known.drawn.delete(name);
        if (replaced) known.marks.set(name, replaced.drawing.mark);
        else known.marks.delete(name);
      }
      written = null;
      known.read.clear();
    },
    reveal,
    onChanged: follow,
  };
}

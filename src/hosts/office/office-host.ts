import { HostError } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { nothingKnown } from './ask/known';
import { follow } from './follow';
import { readSnapshot } from './read/read-snapshot';
import { reveal } from './reveal';
import { requireExcel } from './wire/request';
import type { Written } from './write/written';

/** Before each attempt to undo a write that failed, in milliseconds: Excel is busy, or a colleague is. */
const patience = [0, 500, 2_000, 5_000];

/** The workbook that is open in Excel. What writes is fetched when something is written: most panes only check. */
export function createOfficeHost(pauses: readonly number[] = patience): Required<OpenWorkbook> {
  const known = nothingKnown();
  let written: Written | null = null;
  let goesOn = false;
  const writing = { isOn: false, ended: 0 };
  const whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    writing.isOn = true;
    // Its own events move none.
    known.asked.clear();
    known.rooms.clear();
    try {
      return await work();
    } finally {
      writing.isOn = false;
      writing.ended = Date.now();
    }
  };
  return {
    async read(progress = silent, wanted) {
      requireExcel();
      return (await readSnapshot(known, 'asked', progress, wanted)) ?? never();
    },
    async glimpse(progress = silent) {
      requireExcel();
      return (await readSnapshot(known, 'none', progress)) ?? never();
    },
    async readQuietly(progress = silent) {
      requireExcel();
      return readSnapshot(known, 'known', progress);
    },
    async entries(places) {
      requireExcel();
      const { askEntries } = await import('./ask/ask-entries');
      return askEntries(places, known.weights);
    },
    async write(plan, progress = silent, giveUp) {
      requireExcel();
      const { writeWorkbook } = await import('./write/write-workbook');
      written = await whileWriting(() => writeWorkbook(plan, known, { progress, pauses, giveUp }));
      goesOn = false;
      for (const { name, drawing } of written.tabs) {
        known.drawn.set(name, drawing);
        known.marks.set(name, drawing.mark);
        known.read.delete(name);
        known.listed?.add(name.toLowerCase());
      }
      return { followed: [], remarks: written.remarks };
    },
    async takeBack() {
      if (!written) throw new HostError('changed-since-written', '');
      const { takeBack } = await import('./write/take-back');
      const taken = written;
      const remarks = await whileWriting(() => takeBack(taken, known.weights, goesOn, { pauses })).catch(
        (error: unknown) => {
          if (error instanceof HostError && error.code === 'not-put-back') goesOn = true;
          throw error;
        },
      );
      for (const { name, replaced } of taken.tabs) {
        known.drawn.delete(name);
        known.marks.delete(name);
        if (!replaced) continue;
        const { drawing } = replaced;
        known.drawn.set(drawing.mark.tab, drawing);
        known.marks.set(drawing.mark.tab, drawing.mark);
      }
      written = null;
      known.read.clear();
      return remarks;
    },
    reveal,
    onChanged: (listener) => follow(listener, known, writing),
  };
}

const silent = (): void => undefined;

function never(): never {
  throw new Error('a workbook is read whether or not its merged areas are known');
}

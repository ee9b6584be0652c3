import type { ChosenFile } from '../../workbook/files';
import type { Held, Holder } from '../../workbook/held';
import { HostError } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { chosenBytes } from '../xlsx/chosen-bytes';
import type { Ask } from './ask-worker';
import { namingFile } from './naming-file';

export interface HeldWorkbook extends OpenWorkbook {
  /** As it stands. Rejects with a HostError. */
  bytes(): Promise<Uint8Array>;
}

/**
 * A workbook of a file that staff chose, held in memory: a worker reads it and writes to it, and the file stays as it is.
 * What it was before the last write is kept, so that this can be taken back. Nobody else changes it.
 */
export function heldWorkbook(file: ChosenFile, ask: Ask, { changed, seen, reveal }: Holder): HeldWorkbook {
  let held: Held | null = null;
  let former: Held | null = null;
  // Once: the file may be saved anew meanwhile, and cannot be read then.
  const opened = async (): Promise<Held> => (held ??= { bytes: await chosenBytes(file), written: unchanged });
  const read: OpenWorkbook['read'] = async (progress = silent, wanted) => {
    progress('reading', 0);
    const { bytes } = await opened();
    const snapshot = await ask('read', [bytes, file.name, wanted], {
      told: (done) => progress('reading', done),
    }).catch(namingFile(file.name));
    progress('reading', 1);
    seen(snapshot);
    return snapshot;
  };
  return {
    read,
    bytes: async () => (await opened()).bytes,
    glimpse: read,
    readQuietly: read,
    entries: async (places) => ask('entries', [(await opened()).bytes, places]),
    async write(plan, progress = silent, giveUp) {
      progress('writing', 0);
      const before = await opened();
      const { bytes, report } = await ask('write', [before.bytes, plan], { giveUp });
      former = before;
      held = { bytes, written: [...before.written, ...plan.tabs.map(({ kind }) => kind)] };
      changed(held);
      progress('writing', 1);
      return report;
    },
    takeBack() {
      if (!former) return Promise.reject(new HostError('changed-since-written', ''));
      held = former;
      former = null;
      changed(held.written === unchanged ? null : held);
      return Promise.resolve([]);
    },
    reveal(place) {
      reveal(place);
      return Promise.resolve();
    },
  };
}

const unchanged: Held['written'] = [];
const silent = (): void => undefined;

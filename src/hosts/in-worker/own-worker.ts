import type { ChosenFile } from '../../workbook/files';
import type { Wanted } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { chosenBytes } from '../xlsx/chosen-bytes';
import { askWorker } from './ask-worker';
import { namingFile } from './naming-file';

/** Asks a worker of this page's own, which is started when it is first asked. webpack makes a script of its own of it. */
export const askOwnWorker = askWorker(
  () => new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url)),
);

/** Reads a file that staff chose, where it is: nothing of it is sent anywhere. Rejects with a HostError. */
export const readChosen = async (file: ChosenFile, wanted?: Wanted): Promise<Snapshot> =>
  askOwnWorker('read', [await chosenBytes(file), file.name, wanted]).catch(namingFile(file.name));

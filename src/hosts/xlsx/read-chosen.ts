import { HostError } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { limitsFor } from './limits';
import { readXlsx } from './read-xlsx';

/** A file that staff chose from their computer: a browser's File. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads it where it is: nothing of it is sent anywhere. Rejects with a HostError, whose `detail` names the file. */
export async function readChosen(file: ChosenFile): Promise<Snapshot> {
  if (file.size > limitsFor(0).fileBytes) throw new HostError('too-large', file.name);
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new HostError('access-denied', file.name, { cause: error });
  });
  return readXlsx(new Uint8Array(bytes), file.name);
}

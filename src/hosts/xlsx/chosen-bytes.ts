import type { ChosenFile } from '../../workbook/files';
import { HostError } from '../../workbook/host';
import { limitsFor } from './limits';

/** A chosen file's content, where it is no larger than any workbook. Rejects with a HostError, whose `detail` names the file. */
export async function chosenBytes(file: ChosenFile): Promise<Uint8Array> {
  if (file.size > limitsFor(0).fileBytes) throw new HostError('too-large', file.name);
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new HostError('access-denied', file.name, { cause: error });
  });
  return new Uint8Array(bytes);
}

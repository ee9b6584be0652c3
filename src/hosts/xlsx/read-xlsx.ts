import type { Wanted } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { limitsFor } from './limits';
import { readPackage } from './read-package';
import { unpackingAnywhere } from './unpacking-anywhere';

/** `readPackage`, in a browser and in Node. */
export function readXlsx(bytes: Uint8Array, name: string, limits = limitsFor(bytes.length), wanted?: Wanted): Snapshot {
  return readPackage(bytes, name, limits, unpackingAnywhere, wanted);
}

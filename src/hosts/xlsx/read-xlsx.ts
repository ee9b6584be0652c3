import type { Snapshot } from '../../workbook/snapshot';
import { defaultLimits, type Limits } from './limits';
import { readPackage } from './read-package';
import { unpackingAnywhere } from './unpacking-anywhere';

/** `readPackage`, in a browser and in Node. */
export function readXlsx(bytes: Uint8Array, name: string, limits: Limits = defaultLimits): Snapshot {
  return readPackage(bytes, name, limits, unpackingAnywhere);
}

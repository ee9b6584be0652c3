import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Unpacking } from './unpacking';

/** Unpacking that works in a browser and in Node. */
export const unpackingAnywhere: Unpacking = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};

import * as zlib from 'node:zlib';
import { crc32 } from './crc32';
import type { Unpacking } from './unpacking';

/**
 * Node's own means take a third of the time, and none to load. Node has `crc32` from 20.15 on.
 * Inflated in one piece: of several, zlib makes a copy.
 */
export const unpackingInNode: Unpacking = {
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) }),
  crc32: 'crc32' in zlib ? zlib.crc32 : crc32,
};

import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Packing } from './packing';

/** Packing that works in a browser and in Node. */
export const packingAnywhere: Packing = { deflate: (content) => deflateSync(content), crc32 };

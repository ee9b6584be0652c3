import { deflateRawSync } from 'node:zlib';
import type { Packing } from './packing';
import { unpackingInNode } from './unpacking-in-node';

/** Packing by Node's own zlib, which is there already. */
export const packingInNode: Packing = { deflate: (content) => deflateRawSync(content), crc32: unpackingInNode.crc32 };

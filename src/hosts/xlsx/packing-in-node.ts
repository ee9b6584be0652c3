import { deflateRawSync } from 'node:zlib';
import type { Packing } from './packing';
import { unpackingInNode } from './unpacking-in-node';

/** Node's own means take a third of the time. */
export const packingInNode: Packing = { ...unpackingInNode, deflate: (content) => deflateRawSync(content) };

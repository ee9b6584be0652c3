import { deflateSync } from 'fflate';
import type { Packing } from './packing';
import { unpackingAnywhere } from './unpacking-anywhere';

/** In a browser and in Node. */
export const packingAnywhere: Packing = { ...unpackingAnywhere, deflate: (content) => deflateSync(content) };

import { inflateSync } from 'fflate';

/** Inflates raw deflate data of a declared size, in bytes; throws where there is more. Memory is bounded by the size. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** In a browser and in Node. */
export const inflateAnywhere: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) });

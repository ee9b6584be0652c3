/** What it takes to unpack a zip archive; browsers and Node have different means. */
export interface Unpacking {
  /** Inflates raw deflate data of a declared size, in bytes; throws where there is more. Memory is bounded by the size. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The checksum of zip archives, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** What it takes to make a zip archive; browsers and Node have different means. */
export interface Packing {
  /** Raw deflate data; the same content gives the same on one machine. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** The checksum of zip archives, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** What it takes to decrypt; Node and browsers have different means. */
export interface Ciphers {
  /** The hash of the pieces behind one another. */
  readonly hash: (name: HashName, ...pieces: readonly Uint8Array[]) => Uint8Array;
  /**
   * Decrypts AES of 128, 192 or 256 bits without padding, in blocks that are chained (CBC) from an initial vector of 16
   * bytes, or each by itself (ECB) where that is null.
   */
  readonly decrypt: (key: Uint8Array, vector: Uint8Array | null, bytes: Uint8Array) => Uint8Array;
}

export type HashName = 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';

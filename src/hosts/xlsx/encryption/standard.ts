import type { Ciphers } from './ciphers';
import { blockSize, isEqual, numbered, passwordHash } from './password-hash';

/** Where the parts of an EncryptionInfo stand, in bytes; the verifier stands behind a header of its own length. */
const headerAt = 12;
const keyBitsAt = headerAt + 16;
const timesHashed = 50_000;
const hashSize = 20;

/**
 * The decryption of a package that Office 2007 encrypted ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9), if it was with Excel's own
 * password; null otherwise, and where it was by other means than AES. Throws a RangeError where `info` is cut short.
 */
export function openStandard(info: Uint8Array, ciphers: Ciphers): ((encrypted: Uint8Array) => Uint8Array) | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const keyBits = view.getUint32(keyBitsAt, true);
  if (![128, 192, 256].includes(keyBits)) return null;
  const verifierAt = headerAt + view.getUint32(headerAt - 4, true);
  if (view.getUint32(verifierAt, true) !== blockSize) return null;
  const piece = (at: number, length: number): Uint8Array => {
    if (verifierAt + at + length > info.length) throw new RangeError('EncryptionInfo');
    return info.subarray(verifierAt + at, verifierAt + at + length);
  };

  const key = keyOf(ciphers, piece(4, blockSize), keyBits / 8);
  const decrypt = (bytes: Uint8Array): Uint8Array => ciphers.decrypt(key, null, bytes);
  const verifier = decrypt(piece(20, blockSize));
  const verifierHash = decrypt(piece(40, 2 * blockSize)).subarray(0, hashSize);
  return isEqual(ciphers.hash('SHA1', verifier), verifierHash) ? decrypt : null;
}

function keyOf(ciphers: Ciphers, salt: Uint8Array, length: number): Uint8Array {
  const last = ciphers.hash('SHA1', passwordHash(ciphers, 'SHA1', salt, timesHashed), numbered(0));
  const half = (filler: number): Uint8Array =>
    ciphers.hash(
      'SHA1',
      new Uint8Array(64).map((_, index) => filler ^ (last[index] ?? 0)),
    );
  return Uint8Array.of(...half(0x36), ...half(0x5c)).subarray(0, length);
}

import { attribute, withDescendants, type XmlElement } from '../xml-tree';
import type { Ciphers, HashName } from './ciphers';
import { blockSize, isEqual, numbered, passwordHash } from './password-hash';

/** A package is encrypted in segments of so many bytes. */
const segmentSize = 4096;
/** What a key is wanted for is hashed into it. */
const purposes = {
  verifier: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
};
/** Excel hashes a password 100,000 times; each time takes some 3 µs. */
const mostHashed = 250_000;
const passwords = 'http://schemas.microsoft.com/office/2006/keyEncryptor/password';

/**
 * The decryption of a package that Office 2010 or later encrypted ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15), if it was with
 * Excel's own password; null otherwise, and where it was by other means than AES in chained blocks.
 */
export function openAgile(info: XmlElement, ciphers: Ciphers): ((encrypted: Uint8Array) => Uint8Array) | null {
  const elements = withDescendants(info);
  const lock = elements.find(({ local, uri }) => local === 'encryptedKey' && uri === passwords);
  const data = elements.find(({ local }) => local === 'keyData');
  const [own, ofData] = [lock && means(lock), data && means(data)];
  if (!lock || !own || !ofData) return null;
  const times = Number(attribute(lock, 'spinCount'));
  if (!(times >= 0 && times <= mostHashed)) return null;

  const hashed = passwordHash(ciphers, own.hashName, own.salt, times);
  const unlock = (purpose: Uint8Array, name: string): Uint8Array =>
    ciphers.decrypt(
      sized(ciphers.hash(own.hashName, hashed, purpose), own.keyBytes),
      sized(own.salt, blockSize),
      bytesOf(attribute(lock, name)),
    );
  const verifier = unlock(purposes.verifier, 'encryptedVerifierHashInput').subarray(0, own.salt.length);
  const expected = ciphers.hash(own.hashName, verifier);
  const verifierHash = unlock(purposes.verifierHash, 'encryptedVerifierHashValue').subarray(0, expected.length);
  if (!isEqual(expected, verifierHash)) return null;

  const key = unlock(purposes.key, 'encryptedKeyValue').subarray(0, ofData.keyBytes);
  return (encrypted) => {
    const decrypted = new Uint8Array(encrypted.length);
    for (let at = 0; at < encrypted.length; at += segmentSize) {
      const vector = sized(ciphers.hash(ofData.hashName, ofData.salt, numbered(at / segmentSize)), blockSize);
      decrypted.set(ciphers.decrypt(key, vector, encrypted.subarray(at, at + segmentSize)), at);
    }
    return decrypted;
  };
}

interface Means {
  readonly hashName: HashName;
  readonly keyBytes: number;
  readonly salt: Uint8Array;
}

/** By which means an element says that something is encrypted; null where they are not ours. */
function means(element: XmlElement): Means | null {
  const said = (name: string): string => attribute(element, name) ?? '';
  const hashName = hashNames.find((name) => name === said('hashAlgorithm').replace('-', ''));
  const keyBits = Number(said('keyBits'));
  const isOurs =
    said('cipherAlgorithm') === 'AES' &&
    said('cipherChaining') === 'ChainingModeCBC' &&
    [128, 192, 256].includes(keyBits) &&
    Number(said('blockSize')) === blockSize;
  return hashName && isOurs ? { hashName, keyBytes: keyBits / 8, salt: bytesOf(said('saltValue')) } : null;
}

const hashNames: readonly HashName[] = ['SHA1', 'SHA256', 'SHA384', 'SHA512'];

/** As many bytes as are wanted; what lacks is filled up with 0x36. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length).fill(0x36);
  whole.set(bytes.subarray(0, length));
  return whole;
}

/** From base64; throws where it is none. */
function bytesOf(base64 = ''): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

import type { Ciphers, HashName } from './ciphers';

/** The password with which Excel encrypts where it asks for none, and which it tries on every file before it asks. */
const excelsOwn = 'VelvetSweatshop';

/** AES works on so many bytes at a time. */
export const blockSize = 16;

/** The hash of Excel's own password, hashed over again so many times to make guessing slow. */
export function passwordHash({ hash }: Ciphers, name: HashName, salt: Uint8Array, times: number): Uint8Array {
  let last = hash(name, salt, utf16(excelsOwn));
  for (let index = 0; index < times; index++) last = hash(name, numbered(index), last);
  return last;
}

/** A number in the four bytes in which it is hashed. */
export function numbered(index: number): Uint8Array {
  return Uint8Array.of(index, index >>> 8, index >>> 16, index >>> 24);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), character.charCodeAt(0) >> 8]));
}

export function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

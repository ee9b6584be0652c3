import { createCipheriv, createHash, createHmac } from 'node:crypto';
import * as XLSX from '@e965/xlsx';

/** The compound files of SheetJS, which its types leave open. */
const { utils, write } = XLSX.CFB as {
  utils: { cfb_new: () => unknown; cfb_add: (file: unknown, name: string, content: Uint8Array) => void };
  write: (file: unknown, options: { type: 'buffer' }) => Buffer;
};

/** A compound file of streams by their names. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, content);
  return write(file, { type: 'buffer' });
}

const encryptedFile = (info: Uint8Array, encrypted: Uint8Array): Uint8Array =>
  compoundFile({ EncryptionInfo: info, EncryptedPackage: encrypted });

/** A number in so many bytes, the lowest first. */
function bytesOf(number: number, length = 4): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(number, 0, Math.min(length, 6));
  return bytes;
}

const hash = (name: string, ...pieces: readonly Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(pieces)).digest();

/** Encrypts whole blocks, the last filled up with zeros. */
function aes(key: Uint8Array, vector: Uint8Array | null, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${String(key.length * 8)}-${vector ? 'cbc' : 'ecb'}`, key, vector);
  cipher.setAutoPadding(false);
  const whole = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
  return Buffer.concat([cipher.update(whole), cipher.final()]);
}

/** A password hashed again and again, as both encryptions do it. */
function hashed(name: string, password: string, salt: Uint8Array, times: number): Buffer {
  let last = hash(name, salt, Buffer.from(password, 'utf16le'));
  for (let index = 0; index < times; index++) last = hash(name, bytesOf(index), last);
  return last;
}

export interface Agile {
  readonly password?: string;
  readonly hashName?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
  readonly keyBits?: 128 | 192 | 256;
  /** Excel's is 100,000. */
  readonly spinCount?: number;
  /** What the EncryptionInfo says instead of what was done. */
  readonly said?: (xml: string) => string;
}

const salt = Buffer.from('0123456789abcdef');
const dataSalt = Buffer.from('fedcba9876543210');

/** A package encrypted as Office has done since 2010. */
export function encryptAgile(
  content: Uint8Array,
  {
    password = 'VelvetSweatshop',
    hashName = 'SHA512',
    keyBits = 256,
    spinCount = 1000,
    said = (xml) => xml,
  }: Agile = {},
): Uint8Array {
  const key = Buffer.alloc(keyBits / 8, 7);
  const last = hashed(hashName, password, salt, spinCount);
  const filled = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(32, 0x36)]).subarray(0, keyBits / 8);
  const locked = (purpose: string, bytes: Uint8Array): string =>
    aes(filled(hash(hashName, last, Buffer.from(purpose, 'hex'))), salt, bytes).toString('base64');
  const verifier = Buffer.from('sixteen bytes ok');
  const segments: Buffer[] = [bytesOf(content.length, 8)];
  for (let at = 0; at < content.length; at += 4096) {
    const vector = hash(hashName, dataSalt, bytesOf(at / 4096)).subarray(0, 16);
    segments.push(aes(key, vector, content.subarray(at, at + 4096)));
  }
  const encrypted = Buffer.concat(segments);
  const hashSize = hash(hashName).length;
  const hmacKey = Buffer.alloc(hashSize, 9);
  const hidden = (purpose: string, bytes: Uint8Array): string =>
    aes(key, hash(hashName, dataSalt, Buffer.from(purpose, 'hex')).subarray(0, 16), bytes).toString('base64');

  const means = `saltSize="16" blockSize="16" keyBits="${String(keyBits)}" hashSize="${String(hashSize)}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hashName}"`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<keyData ${means} saltValue="${dataSalt.toString('base64')}"/>` +
    `<dataIntegrity encryptedHmacKey="${hidden('5fb2ad010cb9e1f6', hmacKey)}"` +
    ` encryptedHmacValue="${hidden('a0677f02b22c8433', createHmac(hashName, hmacKey).update(encrypted).digest())}"/>` +
    '<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<p:encryptedKey spinCount="${String(spinCount)}" ${means} saltValue="${salt.toString('base64')}"` +
    ` encryptedVerifierHashInput="${locked('fea7d2763b4b9e79', verifier)}"` +
    ` encryptedVerifierHashValue="${locked('d7aa0f6d3061344e', hash(hashName, verifier))}"` +
    ` encryptedKeyValue="${locked('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return encryptedFile(Buffer.concat([bytesOf(4, 2), bytesOf(4, 2), bytesOf(0x40), Buffer.from(said(xml))]), encrypted);
}

/** A package encrypted as Office 2007 did. */
export function encryptStandard(
  content: Uint8Array,
  { password = 'VelvetSweatshop', keyBits = 128 }: Pick<Agile, 'password' | 'keyBits'> = {},
): Uint8Array {
  const last = hash('SHA1', hashed('SHA1', password, salt, 50_000), bytesOf(0));
  const half = (filler: number): Buffer => {
    const block = Buffer.alloc(64, filler);
    last.forEach((byte, index) => (block[index] = filler ^ byte));
    return hash('SHA1', block);
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBits / 8);
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const algorithm = 0x660e + (keyBits - 128) / 64;
  const header = Buffer.concat([
    ...[0x24, 0, algorithm, 0x8004, keyBits, 0x18, 0, 0].map((one) => bytesOf(one)),
    provider,
  ]);
  const verifier = Buffer.from('sixteen bytes ok');
  const info = Buffer.concat([
    bytesOf(4, 2),
    bytesOf(2, 2),
    bytesOf(0x24),
    bytesOf(header.length),
    header,
    bytesOf(16),
    salt,
    aes(key, null, verifier),
    bytesOf(20),
    aes(key, null, hash('SHA1', verifier)),
  ]);
  return encryptedFile(info, Buffer.concat([bytesOf(content.length, 8), aes(key, null, content)]));
}

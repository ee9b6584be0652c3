import { HostError } from '../../../workbook/host';
import { decodeXml } from '../xml-encoding';
import { parseTree } from '../xml-tree';
import { openAgile } from './agile';
import type { Ciphers } from './ciphers';
import { openCompoundFile } from './compound-file';
import { blockSize } from './password-hash';
import { viewOf } from './sectors';
import { openStandard } from './standard';

/** Bytes of an EncryptionInfo; Office writes some 1,500. */
const longestInfo = 20_000;

/**
 * The package in a file that Excel encrypted with its own password, and hence opens without asking for one; null where
 * that password does not fit, or cannot be tried. Throws `damaged` where it fits and the package is not whole.
 */
export function openWithExcelsOwnPassword(file: Uint8Array, name: string, ciphers: Ciphers): Uint8Array | null {
  const streams = openCompoundFile(file);
  const info = streams?.('EncryptionInfo');
  if (!info || info.length > longestInfo) return null;
  const decrypt = decryptionBy(info, ciphers);
  if (!decrypt) return null;
  const encrypted = streams?.('EncryptedPackage');
  if (!encrypted || encrypted.length < 8) throw new HostError('damaged', name);
  // The package's size in bytes stands first; behind it come whole blocks.
  const size = viewOf(encrypted).getUint32(0, true);
  const blocks = Math.floor((encrypted.length - 8) / blockSize);
  const decrypted = decrypt(encrypted.subarray(8, 8 + blocks * blockSize));
  if (decrypted.length < size) throw new HostError('damaged', name);
  return decrypted.subarray(0, size);
}

/** By the version that an EncryptionInfo begins with. */
function decryptionBy(info: Uint8Array, ciphers: Ciphers): ((encrypted: Uint8Array) => Uint8Array) | null {
  const [major, , minor] = info;
  try {
    if (major === 4 && minor === 4) {
      const part = 'EncryptionInfo';
      return openAgile(parseTree(decodeXml(info.subarray(8), part), part), ciphers);
    }
    return minor === 2 && [2, 3, 4].includes(major ?? 0) ? openStandard(info, ciphers) : null;
  } catch {
    // No well-formed XML, cut short, or no whole blocks: nothing can be tried.
    return null;
  }
}

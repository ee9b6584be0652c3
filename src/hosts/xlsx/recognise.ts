import { HostError } from '../../workbook/host';

/** Refuses, with what it is instead, a file that is no zip archive. */
export function refuseForeign(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Files under rights management are opened by signing in, not by a password.
    if (holds(bytes, 'DRMEncryptedDataSpace')) throw new HostError('unsupported-package', name);
    if (holds(bytes, 'EncryptedPackage')) throw new HostError('encrypted', name);
    throw new HostError(holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-format' : 'not-a-workbook', name);
  }
  const bareOldFormat = bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1);
  throw new HostError(bareOldFormat ? 'old-format' : 'not-a-workbook', name);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file's directory names this stream: two bytes a character. */
function holds(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

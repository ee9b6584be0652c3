import { HostError } from '../../workbook/host';

/** Refuses, with what it is instead, a file that is no zip archive. */
export function refuseForeign(bytes: Uint8Array, name: string): void {
  const kind = foreignKind(bytes);
  if (kind) throw new HostError(kind, name);
}

/** What a file is instead of a zip archive, as the code of its refusal; null for an archive. */
export function foreignKind(
  bytes: Uint8Array,
): 'unsupported-package' | 'encrypted' | 'old-format' | 'not-a-workbook' | null {
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Files under rights management are opened by signing in, not by a password.
    if (holds(bytes, 'DRMEncryptedDataSpace')) return 'unsupported-package';
    if (holds(bytes, 'EncryptedPackage')) return 'encrypted';
    return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-format' : 'not-a-workbook';
  }
  const bareOldFormat = bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1);
  return bareOldFormat ? 'old-format' : 'not-a-workbook';
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

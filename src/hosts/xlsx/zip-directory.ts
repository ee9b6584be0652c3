import { HostError } from '../../workbook/host';
import type { Limits } from './limits';

/** What a file of a zip archive is called. */
export interface ZipName {
  readonly name: string;
  /** As the archive spells it, and whether it says that this is UTF-8. */
  readonly rawName: Uint8Array;
  readonly isUtf8: boolean;
}

/** One file of a zip archive, still packed. */
export interface ZipEntry extends ZipName {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, when inflated; as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
export const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;
const max32 = 0xffffffff;

/** Reads a zip archive's directory. Nothing is inflated. Throws a HostError on what no workbook has. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > limits.entries) throw new HostError('too-large', `zip: ${String(count)}`);
    const entries: ZipEntry[] = [];
    let position = offset;
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(bytes, view, position);
      entries.push(entry);
      position = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('damaged', 'zip', { cause: error });
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = at >= 20 && view.getUint32(at - 20, true) === end64LocatorSignature;
    return wide ? findDirectory64(view, at - 20) : { count, offset };
  }
  throw new HostError('damaged', 'zip');
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } {
  const at = readUint64(view, locator + 8);
  if (view.getUint32(at, true) !== end64Signature) throw new HostError('damaged', 'zip');
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw new HostError('damaged', 'zip');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extra = at + 46 + nameLength;
  const rawName = bytes.subarray(at + 46, extra);
  const name = decodeName(rawName);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new HostError('encrypted', name);

  const wide = readWideFields(view, extra, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size, packedSize, local] = wide;
  if (view.getUint32(local, true) !== localSignature) throw new HostError('damaged', name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new HostError('damaged', name);
  return {
    entry: {
      name,
      rawName,
      size,
      isUtf8: (flags & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedSize),
    },
    next: extra + extraLength + commentLength,
  };
}

/** Sizes and offsets that do not fit 32 bits stand in an extra field, in order, each only where it is needed. */
function readWideFields(
  view: DataView,
  start: number,
  length: number,
  narrow: [number, number, number],
): [number, number, number] {
  if (!narrow.includes(max32)) return narrow;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const [size, packedSize, local] = narrow.map((value) => {
      if (value !== max32) return value;
      field += 8;
      return readUint64(view, field - 8);
    });
    return [size ?? 0, packedSize ?? 0, local ?? 0];
  }
  return narrow;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Names are UTF-8, whether the archive says so or not, but for those of zip programs of old Japanese Windows. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

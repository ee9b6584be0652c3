import { HostError } from '../../workbook/host';
import type { Packing } from './packing';
import { endSignature, entrySignature, localSignature, type ZipEntry, type ZipName } from './zip-directory';

/** The version of the format that it takes to unpack: 2.0. */
const version = 20;
/** 1 January 1980, the earliest that a zip archive can hold: the same input gives the same bytes. */
const fixedTime = 0x0021_0000;

/** The name of a part that was not there before. */
export function zipName(name: string): ZipName {
  return { name, rawName: new TextEncoder().encode(name), isUtf8: true };
}

/** Packs a part's content; the same content gives the same bytes on one machine. */
export function packEntry({ name, rawName, isUtf8 }: ZipName, content: Uint8Array, packing: Packing): ZipEntry {
  return {
    name,
    rawName,
    isUtf8,
    method: 8,
    crc: packing.crc32(content),
    size: content.length,
    packed: packing.deflate(content),
  };
}

/** Writes a zip archive of entries that are packed already, byte for byte as they are, their names too. Throws `too-large`. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = headerOf(entry);
    const file = [numbers([4, localSignature]), header, entry.rawName, entry.packed];
    files.push(...file);
    directory.push(
      numbers([4, entrySignature], [2, version]),
      header,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      entry.rawName,
    );
    offset += lengthOf(file);
  }
  const count = entries.length;
  return joined([
    ...files,
    ...directory,
    numbers([4, endSignature], [2, 0], [2, 0], [2, count], [2, count], [4, lengthOf(directory)], [4, offset], [2, 0]),
  ]);
}

/** What stands before an entry and in the directory alike. */
function headerOf({ name, rawName, isUtf8, method, crc, size, packed }: ZipEntry): Uint8Array {
  // No workbook has a size that needs more than four bytes, but an archive that is only copied may claim one.
  if (size > 0xffff_ffff) throw new HostError('too-large', name);
  return numbers(
    [2, version],
    [2, isUtf8 ? 0x800 : 0],
    [2, method],
    [4, fixedTime],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, rawName.length],
    [2, 0],
  );
}

/** Numbers of two or four bytes each, the lowest byte first. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [count]) => sum + count, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [count, value] of fields) {
    if (count === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += count;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

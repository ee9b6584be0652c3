import { deflateRawSync } from 'node:zlib';
import { HostError } from '../../workbook/host';
import { unpackingInNode } from './unpacking-in-node';
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
export function packEntry({ name, rawName, isUtf8 }: ZipName, content: Uint8Array): ZipEntry {
  return {
    name,
    rawName,
    isUtf8,
    method: 8,
    crc: unpackingInNode.crc32(content),
    size: content.length,
    packed: deflateRawSync(content),
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
  return Buffer.concat([
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
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  fields.reduce((at, [bytes, value]) => buffer.writeUIntLE(value, at, bytes), 0);
  return buffer;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

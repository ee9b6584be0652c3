import { Zip, type ZipInputFile } from 'fflate';
import type { Packing } from './packing';
import type { ZipEntry } from './zip-directory';

/** The earliest time a zip archive can hold: the same input gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** Packs a part's content. */
export function packEntry(name: string, content: Uint8Array, { crc32, deflate }: Packing): ZipEntry {
  return { name, method: 8, crc: crc32(content), size: content.length, packed: deflate(content) };
}

/** Writes a zip archive of entries that are packed already, byte for byte as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, method, crc, size, packed } of entries) {
    const file: ZipInputFile = { filename: name, compression: method, crc, size, mtime: fixedTime };
    zip.add(file);
    file.ondata?.(null, packed.slice(), true);
  }
  zip.end();
  return concatenate(chunks);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

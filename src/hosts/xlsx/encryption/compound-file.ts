import { chainOf, joined, noSector, sectorsOf, viewOf, type Sectors } from './sectors';

/** A stream as a compound file's directory lists it. */
interface Entry {
  readonly start: number;
  /** In bytes. */
  readonly size: number;
}

/** Gives a stream's content by its name, in whatever storage it stands; null where there is none, or it is not all there. */
export type Streams = (name: string) => Uint8Array | null;

/** Bytes from which on a stream has sectors of its own, and of the small sectors that shorter ones have. */
const short = 4096;
const smallSize = 64;

/** Opens a compound file ([MS-CFB]), in time and memory that grow with its bytes; null where it is none. */
export function openCompoundFile(file: Uint8Array): Streams | null {
  const sectors = sectorsOf(file);
  if (!sectors) return null;
  const header = viewOf(file);
  const { root, streams } = entriesIn(sectors.read(header.getUint32(0x30, true), file.length));
  const readSmall = smallReader(sectors, root, header.getUint32(0x3c, true));
  return (name) => {
    const entry = streams.get(name);
    if (!entry || entry.size > file.length) return null;
    const content = (entry.size < short ? readSmall : sectors.read)(entry.start, entry.size);
    return content.length < entry.size ? null : content;
  };
}

/** Short streams stand in small sectors of one stream, the root's; a table in sectors says which follows which. */
function smallReader(sectors: Sectors, root: Entry, firstTable: number): Sectors['read'] {
  const inOne = sectors.size / 4;
  return (start, bytes) => {
    const tables = sectors.chain(firstTable);
    const next = (small: number): number =>
      sectors.numberIn(tables[Math.floor(small / inOne)] ?? noSector, small % inOne);
    const all = sectors.read(root.start, root.size);
    return joined(
      chainOf(start, next, Math.ceil(bytes / smallSize)).map((small) =>
        all.subarray(small * smallSize, (small + 1) * smallSize),
      ),
      bytes,
    );
  };
}

const entrySize = 128;
/** An entry's type; other entries are storages, or empty. */
const stream = 2;

function entriesIn(directory: Uint8Array): { readonly root: Entry; readonly streams: ReadonlyMap<string, Entry> } {
  const view = viewOf(directory);
  const decoder = new TextDecoder('utf-16le');
  const streams = new Map<string, Entry>();
  let root: Entry = { start: noSector, size: 0 };
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const entry = { start: view.getUint32(at + 0x74, true), size: view.getUint32(at + 0x78, true) };
    if (at === 0) root = entry;
    // A name ends in a zero, which its length in bytes counts.
    const length = Math.min(62, Math.max(0, view.getUint16(at + 0x40, true) - 2));
    if (directory[at + 0x42] === stream) streams.set(decoder.decode(directory.subarray(at, at + length)), entry);
  }
  return { root, streams };
}

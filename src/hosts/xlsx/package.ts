import { HostError } from '../../workbook/host';
import type { Limits } from './limits';
import type { Unpacking } from './unpacking';
import { weighXml } from './weigh-xml';
import { decodeXml } from './xml-encoding';
import { parseTree, type XmlPart } from './xml-tree';
import { readDirectory, type ZipEntry } from './zip-directory';

/** Parts by their names, as they are in a package or are to be. */
export interface Parts {
  has(part: string): boolean;
  /** A part's XML; null where there is no such part. */
  text(part: string): string | null;
  /** A small part's XML as a tree; null where there is no such part. */
  tree(part: string): XmlPart | null;
}

/** An Office package: named parts in a zip archive, inflated only when asked for. */
export interface Package extends Parts {
  /** In the archive's order, by part key. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Part names are compared without case and `%20`, and written with `/` whatever the zip program made of it. */
export function partKey(name: string): string {
  return decodePercent(name).replaceAll('\\', '/').toLowerCase();
}

/** `%E9%9B%86` as what it stands for. */
export function decodePercent(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is a character like any other
  }
}

/** Opens a zip archive as a package. Throws a HostError. */
export function openPackage(bytes: Uint8Array, limits: Limits, unpacking: Unpacking): Package {
  const entries = indexEntries(readDirectory(bytes, limits));
  const weighed = new Set<ZipEntry>();
  let size = 0;
  let marks = 0;

  const text = (part: string): string | null => {
    const entry = entries.get(partKey(part));
    if (!entry) return null;
    const isNew = !weighed.has(entry);
    weighed.add(entry);
    if (isNew) size += entry.size;
    if (size > limits.totalBytes) throw new HostError('too-large', entry.name);
    const xml = decodeXml(contentOf(entry, unpacking), part);
    if (isNew) marks += weighXml(xml, part, limits.marks - marks);
    return xml;
  };
  return {
    entries,
    has: (part) => entries.has(partKey(part)),
    text,
    tree: (part) => {
      const xml = text(part);
      return xml === null ? null : { xml, root: parseTree(xml, part) };
    },
  };
}

function indexEntries(list: readonly ZipEntry[]): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of list) {
    const key = partKey(entry.name);
    if (key.endsWith('/')) continue;
    if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/.test(key)) throw new HostError('damaged', entry.name);
    if (entries.has(key)) throw new HostError('damaged', entry.name);
    entries.set(key, entry);
  }
  return entries;
}

/** Deflate cannot shrink by more than this: a higher claim is a lie, found before memory is set aside for it. */
const highestRatio = 1032;

function contentOf(entry: ZipEntry, { inflate, crc32 }: Unpacking): Uint8Array {
  const { name, method, packed, size } = entry;
  if (method !== 0 && method !== 8) throw new HostError('unsupported-package', name);
  if (size > (packed.length + 1) * highestRatio) throw new HostError('damaged', name);
  let content = packed;
  if (method === 8) {
    try {
      content = inflate(packed, size);
    } catch (error) {
      throw new HostError('damaged', name, { cause: error });
    }
  }
  if (content.length !== size || crc32(content) !== entry.crc) throw new HostError('damaged', name);
  return content;
}

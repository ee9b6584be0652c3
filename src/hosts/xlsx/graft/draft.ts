import type { Packing } from '../packing';
import { partKey, type Package, type Parts } from '../package';
import type { ZipEntry, ZipName } from '../zip-directory';
import { packEntry, writeZip, zipName } from '../zip-writer';
import { parseTree, type XmlPart } from '../xml-tree';

/** A package with the changes made to it so far. What is not changed keeps its bytes. */
export class Draft implements Parts {
  /** By part key; null where the part is taken away. */
  private readonly changed = new Map<string, { name: string; text: string } | null>();
  /** As parts stand now, by part key: each is parsed once until it changes. */
  private readonly trees = new Map<string, XmlPart>();

  constructor(private readonly original: Package) {}

  has(part: string): boolean {
    const change = this.changed.get(partKey(part));
    return change === undefined ? this.original.entries.has(partKey(part)) : change !== null;
  }

  /** A part's XML as it stands; null where there is no such part. */
  text(part: string): string | null {
    const change = this.changed.get(partKey(part));
    return change === undefined ? this.original.text(part) : (change?.text ?? null);
  }

  tree(part: string): XmlPart | null {
    const known = this.trees.get(partKey(part));
    if (known) return known;
    const xml = this.text(part);
    if (xml === null) return null;
    const tree = { xml, root: parseTree(xml, part) };
    this.trees.set(partKey(part), tree);
    return tree;
  }

  put(part: string, text: string): void {
    if (this.text(part) !== text) this.change(part, { name: part, text: declareUtf8(text) });
  }

  remove(part: string): void {
    if (this.has(part)) this.change(part, null);
  }

  private change(part: string, to: { name: string; text: string } | null): void {
    this.changed.set(partKey(part), to);
    this.trees.delete(partKey(part));
  }

  /** The names of all parts, in the archive's order. */
  parts(): string[] {
    const kept = [...this.original.entries]
      .filter(([key]) => this.changed.get(key) !== null)
      .map(([, { name }]) => name);
    return [...kept, ...this.added().map(({ name }) => name)];
  }

  toBytes(packing: Packing): Uint8Array {
    const encoder = new TextEncoder();
    const pack = (name: ZipName, text: string): ZipEntry => packEntry(name, encoder.encode(text), packing);
    const entries: ZipEntry[] = [];
    for (const [key, entry] of this.original.entries) {
      const change = this.changed.get(key);
      if (change === undefined) entries.push(entry);
      else if (change) entries.push(pack(entry, change.text));
    }
    return writeZip([...entries, ...this.added().map(({ name, text }) => pack(zipName(name), text))]);
  }

  private added(): { name: string; text: string }[] {
    return [...this.changed].flatMap(([key, change]) => (change && !this.original.entries.has(key) ? [change] : []));
  }
}

/** All that is written is UTF-8, whatever the part was before. */
function declareUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, '$1UTF-8');
}

import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { elements } from './xml';

/** The files of an .xlsx package, by their paths. */
export class Parts {
  readonly #files: Unzipped;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  has(path: string): boolean {
    return path in this.#files;
  }

  text(path: string): string {
    const bytes = this.#files[path];
    if (!bytes) throw new Error(`The package has no ${path}.`);
    return strFromU8(bytes);
  }

  setText(path: string, text: string): void {
    this.#files[path] = strToU8(text);
  }

  toBytes(): Uint8Array {
    return zipSync(this.#files, { level: 1 });
  }

  /** Targets of a part's relationships by their ids: paths within the package, or addresses out of it. */
  targets(path: string): ReadonlyMap<string, string> {
    const rels = relsPath(path);
    if (!this.has(rels)) return new Map();
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return new Map(
      elements(this.text(rels), ['Relationship']).map(({ attributes: { Id = '', Target = '', TargetMode } }) => [
        Id,
        TargetMode === 'External' ? Target : Target.startsWith('/') ? Target.slice(1) : folder + Target,
      ]),
    );
  }

  /** The parts of the worksheets by their names. */
  sheets(): ReadonlyMap<string, string> {
    const targets = this.targets(workbookPart);
    const listed = elements(this.text(workbookPart), ['sheet']);
    return new Map(
      listed.map(({ attributes }) => [attributes['name'] ?? '', targets.get(attributes['r:id'] ?? '') ?? '']),
    );
  }
}

export const workbookPart = 'xl/workbook.xml';

export const relsPath = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');

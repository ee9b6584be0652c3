import { partKey } from '../package';
import { relationshipsPart, resolveTarget } from '../relationships';
import { encodeAttribute } from '../xml-encoding';
import { attribute, type XmlElement } from '../xml-tree';
import { addDefaultType } from './content-types';
import type { Draft } from './draft';
import { append, splice } from './splice';

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-package.relationships+xml';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;

/** Relates a part to another (named from the package's root), or to an address outside; gives the relationship's id. */
export function relate(draft: Draft, source: string, type: string, target: string, external = false): string {
  const part = relationshipsPart(source);
  if (!draft.has(part)) {
    addDefaultType(draft, 'rels', contentType);
    draft.put(part, empty);
  }
  const open = draft.tree(part);
  if (!open) throw new RangeError(part);
  const { xml, root } = open;
  const there = root.children.find(
    (element) => attribute(element, 'Type') === type && leadsTo(element, source, target, external),
  );
  if (there) return attribute(there, 'Id') ?? '';

  const numbers = root.children.map((element) => Number(/^rId(\d+)$/.exec(attribute(element, 'Id') ?? '')?.[1] ?? 0));
  const id = `rId${String(Math.max(0, ...numbers) + 1)}`;
  const written = encodeAttribute(external ? target : relativeTarget(source, target));
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const mode = external ? ' TargetMode="External"' : '';
  draft.put(
    part,
    splice(xml, [append(xml, root, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${written}"${mode}/>`)]),
  );
  return id;
}

/** Takes away the relationships that `gone` picks. */
export function unrelate(draft: Draft, source: string, gone: (element: XmlElement) => boolean): void {
  const part = relationshipsPart(source);
  const open = draft.tree(part);
  if (!open) return;
  const changes = open.root.children.filter(gone).map(({ start, end }) => ({ start, end, text: '' }));
  draft.put(part, splice(open.xml, changes));
}

function leadsTo(element: XmlElement, source: string, target: string, external: boolean): boolean {
  const there = attribute(element, 'Target') ?? '';
  if ((attribute(element, 'TargetMode') === 'External') !== external) return false;
  return external ? there === target : partKey(resolveTarget(source, there)) === partKey(target);
}

/** A target as its source sees it: `worksheets/sheet1.xml`, `../tables/table1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  const shared = from.findIndex((segment, index) => segment !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

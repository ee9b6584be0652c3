import { HostError } from '../../../workbook/host';
import { partKey } from '../package';
import { encodeAttribute } from '../xml-encoding';
import { attribute, type XmlElement, type XmlPart } from '../xml-tree';
import type { Draft } from './draft';
import { append, splice } from './splice';

const part = '[Content_Types].xml';

/** Adds the content type of a new part. */
export function addContentType(draft: Draft, name: string, type: string): void {
  const open = draft.tree(part);
  if (!open) throw new HostError('damaged', part);
  if (open.root.children.some((element) => isOf(element, name))) return;
  add(draft, open, `Override PartName="/${encodeAttribute(name)}" ContentType="${type}"`);
}

const isOf = (element: XmlElement, name: string): boolean =>
  partKey(attribute(element, 'PartName') ?? '') === `/${partKey(name)}`;

/** Adds the content type of all parts of an extension, unless it has one. */
export function addDefaultType(draft: Draft, extension: string, type: string): void {
  const open = draft.tree(part);
  if (!open) throw new HostError('damaged', part);
  if (open.root.children.some((element) => attribute(element, 'Extension')?.toLowerCase() === extension)) return;
  add(draft, open, `Default Extension="${extension}" ContentType="${type}"`);
}

function add(draft: Draft, { xml, root }: XmlPart, element: string): void {
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  draft.put(part, splice(xml, [append(xml, root, `<${prefix}${element}/>`)]));
}

export function removeContentType(draft: Draft, name: string): void {
  const open = draft.tree(part);
  if (!open) return;
  const changes = open.root.children
    .filter((element) => isOf(element, name))
    .map(({ start, end }) => ({ start, end, text: '' }));
  draft.put(part, splice(open.xml, changes));
}

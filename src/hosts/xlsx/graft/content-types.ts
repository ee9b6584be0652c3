import { HostError } from '../../../workbook/host';
import { partKey } from '../package';
import { encodeAttribute } from '../xml-encoding';
import { attribute } from '../xml-tree';
import type { Draft } from './draft';
import { append, splice } from './splice';

const part = '[Content_Types].xml';

/** Says what a new part is. */
export function addContentType(draft: Draft, name: string, type: string): void {
  const open = draft.tree(part);
  if (!open) throw new HostError('damaged', part);
  const prefix = open.root.name.slice(0, open.root.name.indexOf(':') + 1);
  const override = `<${prefix}Override PartName="/${encodeAttribute(name)}" ContentType="${type}"/>`;
  draft.put(part, splice(open.xml, [append(open.xml, open.root, override)]));
}

export function removeContentType(draft: Draft, name: string): void {
  const open = draft.tree(part);
  if (!open) return;
  const changes = open.root.children
    .filter((element) => partKey(attribute(element, 'PartName') ?? '') === `/${partKey(name)}`)
    .map(({ start, end }) => ({ start, end, text: '' }));
  draft.put(part, splice(open.xml, changes));
}

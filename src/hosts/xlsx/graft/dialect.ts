import { HostError } from '../../../workbook/host';
import { isPlainRoot } from '../plain-root';
import { mainNamespaces, relationshipNamespaces } from '../workbook-part';
import { parseTree, type XmlElement, type XmlPart } from '../xml-tree';
import type { Draft } from './draft';
import { withoutEnd } from './splice';

/** The two spellings of the standard, Transitional and Strict, differ in their namespaces. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and the beginning of relationship types. */
  readonly relationships: string;
}

export function dialectOf(root: XmlElement): Dialect {
  const index = mainNamespaces.indexOf(root.uri);
  return { main: root.uri, relationships: relationshipNamespaces[index] ?? '' };
}

/**
 * A part opened so that our unprefixed elements can stand among its own: where it prefixes its elements, their
 * namespace becomes the default, too. Throws `unsupported-package` where another default is in the way.
 */
export function openPart(draft: Draft, part: string): XmlPart {
  const open = draft.tree(part);
  if (!open) throw new HostError('damaged', part);
  const { xml, root } = open;
  const opening = xml.slice(root.start, root.openEnd);
  const spread = root.closeStart === root.end;
  if (!root.name.includes(':') && !spread) return open;
  if (
    root.name.includes(':') &&
    /\sxmlns\s*=\s*["'](?!["'])/.test(opening) &&
    !opening.includes(`xmlns="${root.uri}"`)
  ) {
    throw new HostError('unsupported-package', `${part}: <${root.name} xmlns="…">`);
  }
  const named = /\sxmlns\s*=/.test(opening) ? opening : opening.replace(root.name, `${root.name} xmlns="${root.uri}"`);
  const opened = spread ? `${withoutEnd(named)}></${root.name}>` : named;
  const text = xml.slice(0, root.start) + opened + xml.slice(root.openEnd);
  return { xml: text, root: parseTree(text, part) };
}

/** The same of a part that holds too much for a tree, unless its spelling wants one. */
export function openLarge(draft: Draft, part: string, root: 'worksheet' | 'styleSheet'): string {
  const xml = draft.text(part);
  return xml !== null && isPlainRoot(xml, root) ? xml : openPart(draft, part).xml;
}

/** ` xmlns:r="…"` for an element that needs it, unless its part's opening tag has that prefix already. */
export function declareR(opening: string, dialect: Dialect): string {
  return opening.includes(`xmlns:r="${dialect.relationships}"`) ? '' : ` xmlns:r="${dialect.relationships}"`;
}

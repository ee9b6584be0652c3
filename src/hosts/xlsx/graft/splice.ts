import { encodeAttribute } from '../xml-encoding';
import type { XmlElement } from '../xml-tree';

/** A stretch of a part's text and what takes its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes that do not overlap; those at one place come in the order given. */
export function splice(xml: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

/** Adds content at an element's end, opening `<element/>` where need be. */
export function append(
  xml: string,
  element: Pick<XmlElement, 'start' | 'closeStart' | 'end'>,
  content: string,
): Change {
  if (element.closeStart < element.end) return { start: element.closeStart, end: element.closeStart, text: content };
  const opening = `${withoutEnd(xml.slice(element.start, element.end))}>`;
  return { start: element.start, end: element.end, text: opening + content + closingOf(opening) };
}

/** An opening tag with an attribute set; attributes are written without a prefix. */
export function withAttribute(opening: string, name: string, value: string): string {
  const written = `${name}="${encodeAttribute(value)}"`;
  const there = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (there.test(opening)) return opening.replace(there, (_, before: string) => before + written);
  return `${withoutEnd(opening)} ${written}${opening.endsWith('/>') ? '/>' : '>'}`;
}

/** The closing tag to an opening one, prefix included. */
export function closingOf(opening: string): string {
  return `</${/^<([^\s>]+)/.exec(opening)?.[1] ?? ''}>`;
}

/** A tag without its `>` or `/>` and the space before it. */
export function withoutEnd(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}

/** The change that sets an element's attribute. */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string): Change {
  const opening = xml.slice(element.start, element.openEnd);
  return { start: element.start, end: element.openEnd, text: withAttribute(opening, name, value) };
}

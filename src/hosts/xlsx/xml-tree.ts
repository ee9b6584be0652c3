import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';
import { parseXml } from './xml-parser';

/** An element of a small part, with where it stands in the part's text, so that it can be changed there alone. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  /** Of `<name`, behind the opening tag, of `</name`, behind the closing tag: in characters. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A part's XML, and the same as a tree. */
export interface XmlPart {
  readonly xml: string;
  readonly root: XmlElement;
}

export interface XmlAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** Reads a whole part. Throws a HostError where it is not well-formed, or holds too much. */
export function parseTree(xml: string, part: string): XmlElement {
  const root: Growing = {
    name: '',
    local: '',
    uri: '',
    attributes: [],
    children: [],
    text: '',
    start: 0,
    openEnd: 0,
    closeStart: 0,
    end: 0,
  };
  const open: Growing[] = [root];
  let nodes = 0;
  parseXml(xml, part, {
    open: (tag, end) => {
      const element: Growing = {
        name: tag.name,
        local: tag.local,
        uri: tag.uri,
        attributes: Object.values(tag.attributes).map(({ local, uri, value }) => ({ local, uri, value })),
        children: [],
        text: '',
        start: xml.lastIndexOf('<', end - 1),
        openEnd: end,
        closeStart: end,
        end,
      };
      nodes += 1 + element.attributes.length;
      if (nodes > fixedLimits.nodes) throw new HostError('too-large', part);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: (_, end) => {
      const element = open.pop();
      if (!element) return;
      element.end = end;
      element.closeStart = end === element.openEnd ? end : xml.lastIndexOf('<', end - 1);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
  });
  return root.children[0] ?? root;
}

/** An attribute's value; unprefixed attributes are in no namespace. */
export function attribute(element: XmlElement, local: string, uri = ''): string | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri)?.value;
}

/** An element and all that is within it, in the order of the text. No call within a call: elements may be nested deeply. */
export function withDescendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}

export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local && child.uri === element.uri);
}

export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.uri === element.uri);
}

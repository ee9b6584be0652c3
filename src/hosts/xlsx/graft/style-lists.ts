import { fixedLimits } from '../limits';
import type { Extent } from '../sheet-outline';
import { mainNamespaces } from '../workbook-part';
import { parseXml } from '../xml-parser';

/** The lists of a style sheet that cells' looks are made of, in the order in which they have to stand. */
export const styleListNames = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
export type StyleListName = (typeof styleListNames)[number];

/** One of them: where it stands, and its items as they are written. */
export interface StyleList extends Extent {
  readonly items: readonly string[];
}

/** A style sheet's lists, without a tree of all that they hold: that can be a million elements. */
export interface StyleLists {
  readonly lists: Readonly<Partial<Record<StyleListName, StyleList>>>;
  /** Behind the root's opening tag. */
  readonly rootOpenEnd: number;
  /** Ids of the workbook's own number formats by code. */
  readonly formats: ReadonlyMap<string, number>;
}

const isListName = (local: string): local is StyleListName => styleListNames.some((name) => name === local);

/** Reads a style sheet's lists. Throws a HostError where it is damaged, or holds too much. */
export function readStyleLists(xml: string, part: string): StyleLists {
  const lists: Partial<Record<StyleListName, StyleList>> = {};
  const formats = new Map<string, number>();
  let rootOpenEnd = 0;
  let depth = 0;
  let list: { name: StyleListName; start: number; openEnd: number; items: string[] } | null = null;
  let itemStart = 0;
  parseXml(xml, part, {
    open: ({ local, uri, attributes }, end) => {
      depth++;
      if (depth === 1) rootOpenEnd = end;
      else if (depth === 2 && mainNamespaces.includes(uri) && isListName(local))
        list = { name: local, start: xml.lastIndexOf('<', end - 1), openEnd: end, items: [] };
      else if (depth === 3 && list) {
        itemStart = xml.lastIndexOf('<', end - 1);
        const code = attributes['formatCode']?.value;
        if (list.name === 'numFmts' && code !== undefined) formats.set(code, Number(attributes['numFmtId']?.value));
      }
    },
    close: (_, end) => {
      if (depth === 3 && list) list.items.push(xml.slice(itemStart, end));
      else if (depth === 2 && list) {
        const { name, start, openEnd, items } = list;
        const closeStart = end === openEnd ? end : xml.lastIndexOf('<', end - 1);
        lists[name] = { start, openEnd, closeStart, end, items };
        list = null;
      }
      depth--;
    },
    text: () => undefined,
    most: fixedLimits.styles,
    element: fixedLimits.styleElement,
  });
  return { lists, rootOpenEnd, formats };
}

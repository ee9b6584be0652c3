import { fixedLimits } from '../limits';
import type { Attribute } from '../sheet-sizes';
import { mainNamespaces } from '../workbook-part';
import { parseXml } from '../xml-parser';

/** An element of a list in a part that may be large: its name, attributes, children. */
export interface Node {
  readonly local: string;
  readonly value: Attribute;
  readonly children: readonly Node[];
}

/** The items of a part's lists, by the lists' names. Elements of other namespaces are not there. */
export function itemsOf(xml: string, part: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Node[]> {
  const lists = new Map<string, Node[]>();
  const open: (Node & { readonly children: Node[] })[] = [];
  let list: Node[] | null = null;
  let depth = 0;
  /** How many elements of other namespaces are open. */
  let foreign = 0;
  parseXml(xml, part, {
    open: ({ local, uri, attributes }) => {
      depth++;
      if (foreign > 0 || !mainNamespaces.includes(uri)) {
        foreign++;
        return;
      }
      if (depth === 2) {
        list = wanted.has(local) ? (lists.get(local) ?? []) : null;
        if (list) lists.set(local, list);
        return;
      }
      if (depth < 3 || !list) return;
      const node = { local, value: (name: string) => attributes[name]?.value, children: [] };
      (open.at(-1)?.children ?? list).push(node);
      open.push(node);
    },
    close: () => {
      if (foreign > 0) foreign--;
      else if (depth >= 3 && list) open.pop();
      depth--;
    },
    text: () => undefined,
    most: fixedLimits.styles,
    element: fixedLimits.styleElement,
  });
  return lists;
}

import type { Node } from './nodes';

const names = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;

/** The lists of a workbook's styles part; those that it lacks are empty. */
export type StyleLists = Readonly<Record<(typeof names)[number], readonly Node[]>>;

/** What of the styles part is read. */
export const styleListNames: ReadonlySet<string> = new Set([...names, 'colors']);

export const styleLists = (items: ReadonlyMap<string, readonly Node[]>): StyleLists =>
  Object.fromEntries(names.map((name) => [name, items.get(name) ?? []])) as StyleLists;

/** The id of an item in another list that a style names; the first where it names none. */
export const idIn = (style: Node | undefined, name: string): number => Number(style?.value(name) ?? 0);

export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find(({ local }) => local === name);

import { HostError } from '../../../workbook/host';
import { encodeText } from '../xml-encoding';
import { childNamed, type XmlElement, type XmlPart } from '../xml-tree';
import type { Draft } from './draft';
import { setAttribute, splice, type Change } from './splice';

const part = 'docProps/app.xml';

/**
 * Keeps the sheet names that a file's properties list in step with the workbook's. Properties that did not list
 * `before` are left as they are.
 */
export function updateTitles(draft: Draft, before: readonly string[], after: readonly string[]): void {
  const open = treeIfSound(draft);
  const titles = open && vectorOf(open.root, 'TitlesOfParts');
  const pairs = open && vectorOf(open.root, 'HeadingPairs');
  if (!titles || !pairs) return;
  const { xml } = open;
  const names = titles.children.slice(0, before.length);
  const count = pairs.children
    .map(({ children }) => children[0])
    .find((element) => element?.text === String(before.length));
  if (!count || names.length < before.length || names.some(({ text }, index) => text !== before[index])) return;

  const changes: Change[] = names.flatMap((element, index) =>
    after[index] === element.text
      ? []
      : [{ start: element.openEnd, end: element.closeStart, text: encodeText(after[index] ?? '') }],
  );
  const last = names.at(-1);
  const added = after.slice(before.length);
  if (last && added.length > 0) {
    const [opening, closing] = [xml.slice(last.start, last.openEnd), xml.slice(last.closeStart, last.end)];
    changes.push(
      { start: last.end, end: last.end, text: added.map((name) => opening + encodeText(name) + closing).join('') },
      { start: count.openEnd, end: count.closeStart, text: String(after.length) },
      setAttribute(xml, titles, 'size', String(titles.children.length + added.length)),
    );
  }
  draft.put(part, splice(xml, changes));
}

/** Takes the names of sheets that are gone out of the properties that list them; those that did not list `before` stay. */
export function dropTitles(draft: Draft, before: readonly string[], gone: ReadonlySet<string>): void {
  const open = treeIfSound(draft);
  const titles = open && vectorOf(open.root, 'TitlesOfParts');
  const pairs = open && vectorOf(open.root, 'HeadingPairs');
  if (!titles || !pairs) return;
  const names = titles.children.slice(0, before.length);
  const count = pairs.children
    .map(({ children }) => children[0])
    .find((element) => element?.text === String(before.length));
  if (!count || names.some(({ text }, index) => text !== before[index])) return;
  const dropped = names.filter(({ text }) => gone.has(text));
  draft.put(
    part,
    splice(open.xml, [
      ...dropped.map(({ start, end }) => ({ start, end, text: '' })),
      { start: count.openEnd, end: count.closeStart, text: String(before.length - dropped.length) },
      setAttribute(open.xml, titles, 'size', String(titles.children.length - dropped.length)),
    ]),
  );
}

/** Properties that are broken keep no one from opening the workbook. */
function treeIfSound(draft: Draft): XmlPart | null {
  try {
    return draft.tree(part);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function vectorOf(root: XmlElement, property: string): XmlElement | undefined {
  return childNamed(root, property)?.children[0];
}

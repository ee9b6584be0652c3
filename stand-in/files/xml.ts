import { SaxesParser } from 'saxes';

/** An element as it is met: its name without prefix, its attributes, the text right inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Element[];
}

/** Reads the elements of the given names, wherever they stand, with all that is inside them. */
export function elements(xml: string, names: readonly string[]): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const local = name.slice(name.indexOf(':') + 1);
    if (!parent && !names.includes(local)) return;
    const element = { name: local, attributes, text: '', children: [] };
    if (parent) parent.children.push(element);
    else found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

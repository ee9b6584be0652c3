import { HostError } from '../../workbook/host';
import { declaresOnce, isPlainRoot } from './plain-root';
import { RichTextReader, scanRichText } from './rich-text';
import { mainNamespaces } from './workbook-part';
import { decodeEscapes } from './xml-encoding';
import { parseXml } from './xml-parser';

/** Gives a workbook's shared strings by index, undefined where there is none. Each is decoded when first asked for. */
export function readSharedStrings(xml: string | null, part: string): (index: number) => string | undefined {
  if (xml === null) return () => undefined;
  const ends = scanItems(xml);
  if (!ends) return at(parseSharedStrings(xml, part));
  const decoded: string[] = [];
  let parsed: string[] | null = null;
  return (index) => {
    const known = decoded[index];
    if (known !== undefined) return known;
    const from = ends[index * 2];
    const to = ends[index * 2 + 1];
    if (from === undefined || to === undefined) return undefined;
    const text = scanRichText(xml, from, to);
    if (text === null) return (parsed ??= parseSharedStrings(xml, part))[index];
    return (decoded[index] = decodeEscapes(text));
  };
}

function at(strings: readonly string[]): (index: number) => string | undefined {
  return (index) => strings[index];
}

/** From and to of each item's content, in turn; null where the part wants the parser. */
function scanItems(xml: string): number[] | null {
  if (!isPlainRoot(xml, 'sst') || !declaresOnce(xml) || xml.includes('<!') || !xml.trimEnd().endsWith('</sst>'))
    return null;
  const ends: number[] = [];
  let position = 0;
  while ((position = xml.indexOf('<si', position)) >= 0) {
    if (xml.startsWith('<si/>', position)) {
      ends.push(position, position);
      position += 5;
      continue;
    }
    if (xml[position + 3] !== '>') return null;
    const end = xml.indexOf('</si>', position);
    if (end < 0) return null;
    ends.push(position + 4, end);
    position = end + 5;
  }
  return ends;
}

/** The same by the parser, for parts in any spelling. */
export function parseSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const reader = new RichTextReader();
  let isList = false;
  parseXml(xml, part, {
    open: ({ local, uri }) => {
      isList ||= local === 'sst' && mainNamespaces.includes(uri);
      if (!isList) throw new HostError('damaged', part);
      if (mainNamespaces.includes(uri)) reader.open(local);
    },
    close: ({ local, uri }) => {
      if (!mainNamespaces.includes(uri)) return;
      reader.close(local);
      if (local === 'si') strings.push(decodeEscapes(reader.take()));
    },
    text: (text) => {
      reader.add(text);
    },
  });
  return strings;
}

import { HostError } from '../../workbook/host';
import { declaresOnce, isPlainRoot } from './plain-root';
import { RichTextReader, scanRichText } from './rich-text';
import { noRuns, scanRunMarks } from './run-marks';
import { mainNamespaces } from './workbook-part';
import { decodeEscapes } from './xml-encoding';
import { parseXml } from './xml-parser';

/** A workbook's shared strings by index; undefined where there is none. */
export interface SharedStrings {
  readonly text: (index: number) => string | undefined;
  /** What a string's runs look like in a cell (run-marks.ts). Nearly all strings have none that matter. */
  readonly runs: (index: number, isCellStruck: boolean) => number;
}

/** Each string is decoded when it is first asked for. */
export function readSharedStrings(xml: string | null, part: string): SharedStrings {
  if (xml === null) return { text: () => undefined, runs: () => noRuns };
  const isMarked = xml.includes('strike') || xml.includes('vertAlign');
  const ends = scanItems(xml);
  if (!ends) {
    const { texts, runs } = parseSharedStrings(xml, part);
    return { text: (index) => texts[index], runs: (index) => runs[index] ?? noRuns };
  }
  return {
    text: textsBetween(xml, ends, part),
    runs: (index, isCellStruck) =>
      isMarked || isCellStruck ? scanRunMarks(xml, ends[index * 2] ?? 0, ends[index * 2 + 1] ?? 0) : noRuns,
  };
}

function textsBetween(xml: string, ends: readonly number[], part: string): SharedStrings['text'] {
  const decoded: string[] = [];
  let parsed: readonly string[] | null = null;
  return (index) => {
    const known = decoded[index];
    if (known !== undefined) return known;
    const from = ends[index * 2];
    const to = ends[index * 2 + 1];
    if (from === undefined || to === undefined) return undefined;
    const text = scanRichText(xml, from, to);
    if (text === null) return (parsed ??= parseSharedStrings(xml, part).texts)[index];
    return (decoded[index] = decodeEscapes(text));
  };
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
export function parseSharedStrings(
  xml: string,
  part: string,
): { readonly texts: readonly string[]; readonly runs: readonly number[] } {
  const texts: string[] = [];
  const runs: number[] = [];
  const reader = new RichTextReader();
  let isList = false;
  parseXml(xml, part, {
    open: ({ local, uri, attributes }) => {
      isList ||= local === 'sst' && mainNamespaces.includes(uri);
      if (!isList) throw new HostError('damaged', part);
      if (mainNamespaces.includes(uri)) reader.open(local, attributes.val?.value);
    },
    close: ({ local, uri }) => {
      if (!mainNamespaces.includes(uri)) return;
      reader.close(local);
      if (local !== 'si') return;
      const item = reader.take();
      texts.push(decodeEscapes(item.text));
      runs.push(item.runs);
    },
    text: (text) => {
      reader.add(text);
    },
  });
  return { texts, runs };
}

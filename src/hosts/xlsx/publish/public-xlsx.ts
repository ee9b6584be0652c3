import { HostError } from '../../../workbook/host';
import type { LeftOut, Publication, PublicCopy } from '../../../workbook/publication';
import { transitional } from '../create/empty-package';
import { limitsFor } from '../limits';
import { openPackage, partKey, type Package } from '../package';
import type { Packing } from '../packing';
import { refuseForeign } from '../recognise';
import { relationshipsPart } from '../relationships';
import type { Unpacking } from '../unpacking';
import { readWorkbookPart, type WorkbookPart } from '../workbook-part';
import { packEntry, writeZip, zipName } from '../zip-writer';
import { colorsOf, colorXmlBy, opaque } from './colors';
import { HidingLooks } from './hiding-looks';
import { countedParts, partWords } from './left-words';
import { itemsOf } from './nodes';
import { draftSheet } from './public-sheet';
import { publicPackage } from './public-package';
import { PublicStyles } from './public-styles';
import { leftOfWorkbook, printedOf, workbookXml } from './public-workbook';
import { readSourceSheet } from './read-sheet';
import { PublicTexts, readSourceTexts } from './strings';
import { styleListNames, styleLists } from './style-lists';

/**
 * The public copy of a workbook, made anew by an allow-list: what stands in it was read, understood and written again, and
 * no byte of the workbook's package is copied. Throws a HostError as reading does.
 */
export function publicXlsx(
  bytes: Uint8Array,
  { sheets }: Publication,
  { packing, unpacking }: { readonly packing: Packing; readonly unpacking: Unpacking },
): PublicCopy {
  refuseForeign(bytes, '');
  const pack = openPackage(bytes, limitsFor(bytes.length), unpacking);
  const workbook = readWorkbookPart(pack);
  const partOf = (type: string): string => workbook.relationships.find((one) => one.type === type)?.target ?? '';
  const stylesPart = partOf('styles');
  const stylesXml = pack.text(stylesPart) ?? `<styleSheet xmlns="${transitional.main}"/>`;
  const items = itemsOf(stylesXml, stylesPart, styleListNames);
  const palette = (items.get('colors') ?? [])
    .filter(({ local }) => local === 'indexedColors')
    .flatMap(({ children }) => children.map(({ value }) => opaque(value('rgb') ?? '') ?? 'FF000000'));
  const colorOf = colorsOf(pack, workbook, palette);
  const colorXml = colorXmlBy(colorOf);
  const lists = styleLists(items);
  const styles = new PublicStyles(lists, colorXml);
  const stringsPart = partOf('sharedStrings');
  const strings = readSourceTexts(pack.text(stringsPart), stringsPart, colorXml);
  const texts = new PublicTexts();
  const shared = {
    styles,
    hiding: new HidingLooks(lists, colorOf),
    texts,
    sourceText: (index: number) => strings[index],
    date1904: workbook.date1904,
    sheets: new Set(sheets.map(({ name }) => name)),
    printed: (sheet: string) => printedOf(workbook, sheet),
  };
  const drafts = sheets.map((sheet) => {
    const part = workbook.sheets.find(({ name, type }) => name === sheet.name && type === 'worksheet')?.part ?? '';
    const xml = pack.text(part);
    if (xml === null) throw new HostError('changed-meanwhile', sheet.name);
    return draftSheet(readSourceSheet(xml, part, colorXml), sheet, shared);
  });
  const isPublic = wordsIn([...texts.all, ...shared.sheets]);
  const written = publicPackage({
    workbook: workbookXml(workbook, sheets),
    sheets: drafts.map(({ xml }) => xml(isPublic)),
    styles: styles.part(transitional.main),
    texts: texts.part(transitional.main),
  });
  const encoder = new TextEncoder();
  return {
    bytes: writeZip([...written].map(([name, text]) => packEntry(zipName(name), encoder.encode(text), packing))),
    leftOut: [
      ...drafts.flatMap(({ leftOut }) => leftOut),
      ...leftOfWorkbook(workbook),
      ...leftParts(pack, workbook, [stylesPart, stringsPart]),
    ],
    remarks: drafts.flatMap(({ remarks }) => remarks),
  };
}

/** Whether a word stands in what is published, however wide and spaced. */
function wordsIn(published: readonly string[]): (word: string) => boolean {
  const all = plainOf(published.join('\n'));
  return (word) => all.includes(plainOf(word));
}

const plainOf = (text: string): string => text.normalize('NFKC').replace(/[^\S\n]/gu, '');

/** The parts that nothing of was written anew. */
function leftParts(pack: Package, workbook: WorkbookPart, rewritten: readonly string[]): LeftOut[] {
  const read = new Set([workbook.part, relationshipsPart(workbook.part), ...rewritten].map(partKey));
  for (const { part } of workbook.sheets) read.add(partKey(part));
  const names = [...pack.entries].filter(([key]) => !read.has(key)).map(([, { name }]) => name);
  return countedParts(names.flatMap((name) => partWords(name) ?? []));
}

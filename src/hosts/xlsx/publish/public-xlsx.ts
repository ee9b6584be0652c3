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
import { colorsOf, opaque } from './colors';
import { countedParts, partWords } from './left-words';
import { itemsOf } from './nodes';
import { draftSheet } from './public-sheet';
import { PublicStyles, styleLists, styleSource } from './public-styles';
import { leftOfWorkbook, printedOf, workbookXml } from './public-workbook';
import { readSourceSheet } from './read-sheet';
import { PublicTexts, readSourceTexts } from './strings';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

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
  const items = itemsOf(pack.text(stylesPart) ?? `<styleSheet xmlns="${transitional.main}"/>`, stylesPart, styleLists);
  const palette = (items.get('colors') ?? [])
    .filter(({ local }) => local === 'indexedColors')
    .flatMap(({ children }) => children.map(({ value }) => opaque(value('rgb') ?? '') ?? 'FF000000'));
  const styles = new PublicStyles(styleSource(items), colorsOf(pack, workbook, palette));
  const stringsPart = partOf('sharedStrings');
  const strings = readSourceTexts(pack.text(stringsPart), stringsPart, styles.colorXml);
  const texts = new PublicTexts();
  const shared = {
    styles,
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
    return draftSheet(readSourceSheet(xml, part, styles.colorXml), sheet, shared);
  });
  const isPublic = wordsIn([...texts.all, ...shared.sheets]);
  const sheetParts = drafts.map(
    ({ xml }) =>
      `${declaration}<worksheet xmlns="${transitional.main}" xmlns:r="${transitional.relationships}">${xml(isPublic)}</worksheet>`,
  );
  const written = packageOf(
    workbookXml(
      workbook,
      sheets,
      sheets.map((_, index) => `rId${String(index + 1)}`),
    ),
    {
      sheetParts,
      styles: styles.part(transitional.main),
      texts: texts.part(transitional.main),
    },
  );
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

/** All parts of the copy by their names. */
function packageOf(
  workbook: string,
  { sheetParts, styles, texts }: { sheetParts: readonly string[]; styles: string; texts: string },
): Map<string, string> {
  const sheetName = (index: number) => `worksheets/sheet${String(index + 1)}.xml`;
  const { main, relationships } = transitional;
  const related = [
    ...sheetParts.map((_, index) => ({ type: 'worksheet', target: sheetName(index) })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const contentTypes = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...sheetParts.map((_, index) => override(sheetName(index), 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
  ];
  const relationship = ({ type, target }: { type: string; target: string }, index: number) =>
    `<Relationship Id="rId${String(index + 1)}" Type="${relationships}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${declaration}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  return new Map([
    ['[Content_Types].xml', `${declaration}<Types xmlns="${packages}/content-types">${contentTypes.join('')}</Types>`],
    ['_rels/.rels', relations(relationship({ type: 'officeDocument', target: 'xl/workbook.xml' }, 0))],
    ['xl/workbook.xml', `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">${workbook}</workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(related.map(relationship).join(''))],
    ...sheetParts.map((xml, index): [string, string] => [`xl/${sheetName(index)}`, xml]),
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', texts],
  ]);
}

/** The parts that nothing of was written anew. */
function leftParts(pack: Package, workbook: WorkbookPart, rewritten: readonly string[]): LeftOut[] {
  const read = new Set([workbook.part, relationshipsPart(workbook.part), ...rewritten].map(partKey));
  for (const { part } of workbook.sheets) read.add(partKey(part));
  const names = [...pack.entries].filter(([key]) => !read.has(key)).map(([, { name }]) => name);
  return countedParts(names.flatMap((name) => partWords(name) ?? []));
}

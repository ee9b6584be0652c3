import { encryptAgile } from './encryption/encrypt';
import { fixedLimits, limitsFor } from '../../../src/hosts/xlsx/limits';
import { randomBytes } from 'node:crypto';
import { packingInNode } from '../../../src/hosts/xlsx/packing-in-node';
import { packEntry, writeZip, zipName } from '../../../src/hosts/xlsx/zip-writer';
import { partsOf, relationships } from './make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
type Parts = Record<string, string>;

/** What fills the room that the limits leave in a file of so many bytes. */
function fillers(size: number) {
  const { totalBytes, marks } = limitsFor(size);
  const often = (sample: string): number =>
    Math.floor(
      Math.min(
        (0.95 * totalBytes) / sample.length,
        (0.97 * marks) / Math.max(1, sample.match(/[<&\r]|_x/g)?.length ?? 0),
      ),
    );
  return {
    /** An item as often as there is room for, or `most` times. */
    filled: (item: string, most = Infinity): string => item.repeat(Math.min(most, often(item))),
    /** The same of numbered items, each of about as many characters. */
    numbered: (item: (index: number) => string, most = Infinity): string =>
      Array.from({ length: Math.min(most, often(item(1_000_000))) }, (_, index) => item(index)).join(''),
  };
}

/** How many items of so many elements and attributes a styles part may hold. */
const inStyles = (elements: number, attributes: number): number =>
  Math.floor((0.99 * fixedLimits.styles) / (elements * fixedLimits.styleElement + attributes));

const linked = relationships([
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'sharedStrings', 'sharedStrings.xml'],
  ['rId3', 'styles', 'styles.xml'],
]);
const usual = partsOf([{ name: 'シート', rows: '' }]);

/** A workbook of one sheet, whose rows these are, in a file of so many bytes; `parts` are added or replace others. */
function bookOf(bytes: number, rows: string, parts: Parts = {}, after = ''): Uint8Array {
  const all = partsOf([{ name: 'シート', rows, after }], {
    'xl/_rels/workbook.xml.rels': linked,
    'xl/styles.xml': stylesOf('<cellXfs><xf/></cellXfs>'),
    'xl/sharedStrings.xml': stringsOf('<si><t>a</t></si>'),
    ...parts,
  });
  const entries = Object.entries(all).map(([name, part]) => packEntry(zipName(name), Buffer.from(part), packingInNode));
  const size = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const picture = randomBytes(Math.max(0, bytes - 8000 - size));
  return writeZip([...entries, packEntry(zipName('xl/media/image1.png'), picture, packingInNode)]);
}

const stylesOf = (content: string): string => `<styleSheet xmlns="${main}">${content}</styleSheet>`;
const stringsOf = (items: string): string => `<sst xmlns="${main}">${items}</sst>`;
const strings = (items: string): Parts => ({ 'xl/sharedStrings.xml': stringsOf(items) });
const styles = (content: string): Parts => ({ 'xl/styles.xml': stylesOf(content) });
const workbook = (content: string): Parts => ({
  'xl/workbook.xml': String(usual['xl/workbook.xml']).replace('</workbook>', `${content}</workbook>`),
});
const inCell = (text: string): string => `<row><c t="str"><v>${text}</v></c></row>`;
const shared = (index: number): string => `<c t="s"><v>${String(index)}</v></c>`;
const comment = '<!-- wants the parser -->';

/** Workbooks of so many bytes that were made to cost time or memory when they are read, each by another means. */
export function hostile(size: number): Readonly<Record<string, () => Uint8Array>> {
  const { filled, numbered } = fillers(size);
  const book = (rows: string, parts?: Parts, after?: string): Uint8Array => bookOf(size, rows, parts, after);
  return {
    'entities in cells': () => book(filled(inCell('&lt;'.repeat(99_000)))),
    'carriage returns in cells': () => book(filled(inCell('\r'.repeat(99_000)))),
    'escapes in cells': () => book(filled(inCell('_x0041_'.repeat(99_000)))),
    'entities for the parser': () => book(filled(inCell('&lt;'.repeat(99_000))) + comment),
    'empty elements among the rows': () => book(filled('<a/>')),
    'empty elements in the styles': () => book('', styles(filled('<a/>'))),
    'empty elements in the workbook': () => book('', workbook(filled('<a/>'))),
    'empty shared strings': () => book('', strings(filled('<si/>'))),
    attributes: () =>
      book(filled(`<row ${Array.from({ length: 900 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`)),
    'namespaces within each other': () => {
      const d = fixedLimits.depth - 10;
      return book(
        Array.from({ length: d }, (_, index) => `<a xmlns:b${String(index)}="a">`).join('') +
          filled('<b0:a/>') +
          '</a>'.repeat(d),
      );
    },
    'one label in all cells': () =>
      book(filled(`<row>${shared(0).repeat(16_000)}</row>`, 8), strings('<si><t>事業名</t></si>')),
    'cards in one column': () =>
      book(
        filled([0, 1, 2, 3, 4, 5].map((i) => `<row>${shared(i)}${shared(6)}</row>`).join(''), 25_000),
        strings(
          ['事業名', '担当部・課', '概要', '財務内容', '事業費', '今後の方向性', 'あ']
            .map((text) => `<si><t>${text}</t></si>`)
            .join(''),
        ),
      ),
    'merged areas over cells': () =>
      book(
        `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`.repeat(100),
        {},
        `<mergeCells>${filled('<mergeCell ref="A1:XFD1048576"/>', 300_000)}</mergeCells>`,
      ),
    'defined names': () =>
      book(
        '',
        workbook(
          `<definedNames>${numbered((index) => `<definedName name="n${String(index)}">シート!$A$${String(index + 1)}</definedName>`, Math.floor(size / 5.3))}</definedNames>`,
        ),
      ),
    'number formats': () =>
      book(
        '',
        styles(
          `<numFmts>${numbered((index) => `<numFmt numFmtId="${String(index)}" formatCode="0"/>`, Math.min(inStyles(1, 2), Math.floor(size / 4)))}</numFmts>`,
        ),
      ),
    'differential formats': () =>
      book('', styles(`<dxfs>${filled('<dxf><font><b val="1"/><i val="1"/></font></dxf>', inStyles(4, 2))}</dxfs>`)),
    fonts: () => book('', styles(`<fonts>${filled('<font><strike/><sz val="11"/></font>', inStyles(3, 1))}</fonts>`)),
    'cell formats': () =>
      book(
        '<row><c s="64999"><v>1</v></c></row>',
        styles(
          `<cellXfs>${filled('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="1" textRotation="0" readingOrder="0"/><protection locked="0"/></xf>')}</cellXfs>`,
        ),
      ),
    'encrypted, the password hashed often': () =>
      encryptAgile(book(filled(inCell('_x0041_'.repeat(99_000)))), { spinCount: 250_000 }),
  };
}

import { zipSync } from 'fflate';
import { partsOf, relationships, zipOf } from './make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

type Parts = Record<string, string | Uint8Array>;

const strings = `<sst xmlns="${main}"><si><t>会津</t><rPh sb="0" eb="2"><t>アイヅ</t></rPh></si><si><r><t>漆</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 器 </t></r></si></sst>`;
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs>${[0, 14, 57, 164, 49].map((id) => `<xf numFmtId="${String(id)}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;
const shared: Parts = {
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ]),
  'xl/sharedStrings.xml': strings,
  'xl/styles.xml': styles,
};
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>2500</v></c><c r="D1" t="b"><v>1</v></c></row>' +
  '<row r="3"><c r="B3" s="1"><v>43921</v></c><c r="C3" s="2"><v>43922.5</v></c><c r="D3" s="3"><v>1.5</v></c><c r="E3" t="str"><f>"x"&amp;"&amp;y"</f><v>x&amp;y</v></c></row>';
const usual = (more: Parts = {}): Parts => partsOf([{ name: '表', rows }], { ...shared, ...more });
const texts = (list: readonly string[]): Uint8Array =>
  zipOf(
    partsOf([
      {
        name: '表',
        rows: list
          .map((text) => `<row><c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`)
          .join(''),
      },
    ]),
  );
const edited = (
  edit: (text: string, name: string) => string,
  rename: (name: string) => string = (name) => name,
): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(usual()).map(([name, part]) => [rename(name), edit(String(part), name)])));
const prefixed = (text: string, name: string): string =>
  name.startsWith('xl/') && !name.endsWith('.rels')
    ? text.replace(`xmlns="${main}"`, `xmlns:x="${main}"`).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
    : text;
const strict = (text: string): string => text.replaceAll(main, strictMain).replaceAll(office, strictOffice);

/** Workbooks written by hand, each in a spelling that some program uses. */
export const oddities: Readonly<Record<string, () => Uint8Array>> = {
  usual: () => zipOf(usual()),
  prefixes: () => edited(prefixed),
  'Strict namespaces': () => edited(strict),
  'the 1904 system': () => edited((text) => text.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
  'backslashes in zip names': () =>
    edited(
      (text) => text,
      (name) => name.replaceAll('/', '\\'),
    ),
  'capitals in zip names': () =>
    edited(
      (text) => text,
      (name) => name.replace('worksheets/sheet1', 'Worksheets/Sheet1'),
    ),
  'part names in percent notation': () =>
    edited(
      (text) => text.replaceAll('sheet1.xml', 'sheet%201.xml'),
      (name) => name.replace('sheet1', 'sheet%201'),
    ),
  'targets from the root': () =>
    edited((text, name) => (name.endsWith('workbook.xml.rels') ? text.replaceAll('Target="', 'Target="/xl/') : text)),
  'stored entries': () =>
    zipSync(Object.fromEntries(Object.entries(usual()).map(([name, part]) => [name, Buffer.from(part)])), { level: 0 }),
  'a byte order mark': () => edited((text) => `\ufeff${text}`),
  'UTF-16': () =>
    zipOf(
      usual({
        'xl/worksheets/sheet1.xml': Buffer.from(
          `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
          'utf16le',
        ),
      }),
    ),
  'no styles and no shared strings': () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: '<row><c><v>1</v></c><c t="inlineStr"><is><t>会津</t><rPh sb="0" eb="1"><t>ルビ</t></rPh></is></c></row>',
        },
      ]),
    ),
  'rows and cells without addresses': () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="C4"><v>4</v></c><c><v>5</v></c></row>',
        },
      ]),
    ),
  'comments, instructions and CDATA': () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: '<!-- a --><row r="1"><?pi a?><c r="A1" t="str"><v><![CDATA[a<b]]></v></c><!-- <c r="B1"><v>9</v></c> --><c r="C1"><v>3</v></c></row>',
        },
      ]),
    ),
  'escapes and entities': () =>
    texts(['a_x000D_b', '_x005F_x0041_', '&lt;p&gt; &amp;amp; &#x4E2D;&#20225;', ' 前後 ', 'a\nb', '=1+1', '🏯']),
  numbers: () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: ['12345678901234500', '0.1', '1E-3', '1e21', '-0.561', '99999.99999999999']
            .map((number) => `<row><c><v>${number}</v></c></row>`)
            .join(''),
        },
      ]),
    ),
  'errors and truths': () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: ['#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NUM!', '#VALUE!']
            .map((error) => `<row><c t="e"><v>${error}</v></c><c t="b"><v>0</v></c></row>`)
            .join(''),
        },
      ]),
    ),
  'formulas of every kind': () =>
    zipOf(
      partsOf([
        {
          name: '表',
          rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*3</f><v>6</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><v>9</v></c></row>',
        },
      ]),
    ),
};

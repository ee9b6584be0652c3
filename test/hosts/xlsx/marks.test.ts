import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { address } from '../../../src/workbook/address';
import type { Marked } from '../../../src/workbook/cell';
import { handmade, relationships } from './make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styles =
  `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font>` +
  '<font><vertAlign val="superscript"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf/></cellXfs></styleSheet>';

/** What is marked in cells of these rows, whose shared strings are these. */
function marksOf(rows: string, strings = ''): Record<string, Marked> {
  const bytes = handmade(rows, {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': styles,
  });
  const cells = readXlsx(bytes, 'a.xlsx').sheets.flatMap((sheet) => sheet.cells);
  return Object.fromEntries(cells.flatMap((cell) => (cell.marked ? [[address(cell), cell.marked]] : [])));
}

const whole: Marked = { struck: 'whole', raised: false };
const run = (properties: string, text: string) => `<r>${properties && `<rPr>${properties}</rPr>`}<t>${text}</t></r>`;

test("a cell's own font strikes out all of it", () => {
  const rows = [0, 1, 2, 3, 4, 9].map((style) => `<row><c s="${style}"><v>2500</v></c></row>`).join('');
  expect(marksOf(rows)).toEqual({ A2: whole });
});

describe.each([
  ['struck in part', [run('<strike/>', '旧'), run('<b/>', '新')], { struck: 'part', raised: false }],
  ['struck as a whole', [run('<strike val="true"/>', '旧'), run('<b/><strike/>', '旧')], whole],
  ['struck but for a blank', [run('<strike/>', '旧'), run('', '\n ')], whole],
  ['not struck', [run('<strike val="0"/>', '新'), run('', '新')], undefined],
  [
    'a figure with a raised footnote',
    [run('', '2500'), run('<vertAlign val="superscript"/>', '1')],
    { struck: null, raised: true },
  ],
  [
    'a lowered one',
    [run('<sz val="9"/>', 'CO'), run('<vertAlign val="subscript"/>', '2')],
    { struck: null, raised: true },
  ],
  ['raised as a whole', [run('<vertAlign val="superscript"/>', '注')], undefined],
  ['on the baseline', [run('', '2500'), run('<vertAlign val="baseline"/>', '1')], undefined],
  [
    'both',
    [run('', '2'), run('<strike/>', '5'), run('<vertAlign val="superscript"/>', '1')],
    { struck: 'part', raised: true },
  ],
])('runs: %s', (_, runs, marked) => {
  const item = runs.join('');
  const found = marked === undefined ? {} : { A1: marked };

  test('of a shared string', () => {
    expect(marksOf('<row><c t="s"><v>0</v></c></row>', `<si>${item}</si>`)).toEqual(found);
  });
  test('of an inline string', () => {
    expect(marksOf(`<row><c t="inlineStr"><is>${item}</is></c></row>`)).toEqual(found);
  });
  test('in any spelling', () => {
    expect(marksOf('<row><c t="s"><v>0</v></c></row>', `<!-- --><si>${item}</si>`)).toEqual(found);
    expect(marksOf(`<row><c t="inlineStr"><is><!-- -->${item}</is></c></row>`)).toEqual(found);
  });
});

test('a run without properties looks as its cell does, one with properties does not', () => {
  const strings = `<si>${run('', '旧')}</si><si>${run('', '旧')}${run('<b/>', '新')}</si><si>${run('<b/>', '新')}</si>`;
  const rows = [0, 1, 2].map((index) => `<row><c s="1" t="s"><v>${index}</v></c></row>`).join('');
  expect(marksOf(rows, strings)).toEqual({ A1: whole, A2: { struck: 'part', raised: false } });
});

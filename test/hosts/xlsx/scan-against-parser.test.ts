import * as fc from '../../cases';
import { limitsFor } from '../../../src/hosts/xlsx/limits';
import type { CellTables } from '../../../src/hosts/xlsx/cell-collector';
import { parseSheet } from '../../../src/hosts/xlsx/parse-sheet';
import { scanSheet } from '../../../src/hosts/xlsx/scan-sheet';
import { parseSharedStrings, readSharedStrings } from '../../../src/hosts/xlsx/shared-strings';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const tables = (): CellTables => ({
  sharedString: (index) => ['零', '一', '二'][index],
  formats: ['', '0.0'],
  date1904: false,
  limits: limitsFor(0),
  held: { cells: 0, characters: 0, merges: 0 },
});

/** XML text as programs write it, plain and odd. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc.string({ unit: fc.constantFrom('会', 'a', ' ', '1', '\n', '_', 'x', '0', "'", '=', '>') }),
      },
      fc.constantFrom(
        '&amp;',
        '&lt;',
        '&#x3042;',
        '&#65;',
        '\r\n',
        '_x000D_',
        '_x005F_',
        '<!-- c -->',
        '<![CDATA[<v>9</v>]]>',
        '<?pi?>',
      ),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

const space = fc.constantFrom(' ', '  ', '\n', '\t');
const attribute = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      space,
      value,
      fc.constantFrom('"', '"', "'"),
      fc.oneof({ weight: 60, arbitrary: fc.constant('=') }, fc.constant(' = ')),
    )
    .map(([before, written, quote, equals]) => `${before}${name}${equals}${quote}${written}${quote}`);
const maybe = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: piece }, fc.constant(''));

const mostly = (...[usual = '', ...others]: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 10, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const item = fc
  .array(
    fc.oneof(
      text.map((content) => `<t>${content}</t>`),
      text.map((content) => `<t xml:space="preserve">${content}</t>`),
      text.map((content) => `<r><rPr><b/></rPr><t>${content}</t></r>`),
      text.map((content) => `<r><rPr><b/><strike val="1"/></rPr><t>${content}</t></r>`),
      text.map((content) => `<r><rPr><strike val='0'/><vertAlign val="superscript"/></rPr><t>${content}</t></r>`),
      text.map((content) => `<r><t>${content}</t></r>`),
      text.map((content) => `<rPh sb="0" eb="1"><t>${content}</t></rPh>`),
      fc.constantFrom(
        '<t/>',
        '<phoneticPr fontId="1"/>',
        '\n  ',
        '<x:t xmlns:x="urn:other">no</x:t>',
        `<x:t xmlns:x="${main}">yes</x:t>`,
      ),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

const formula = fc.oneof(
  fc.constantFrom(
    '<f>A1+1</f>',
    '<f/>',
    '<f t="shared" si="0"/>',
    '<f t="array" ref="A1:B9">1</f>',
    '<f ca="1">"&lt;f&gt;"</f>',
  ),
);
const odd = fc
  .tuple(
    maybe(
      attribute(
        'r',
        fc
          .tuple(fc.constantFrom('A', 'c', '', '1'), fc.constantFrom('1', '3', '9', '1048577'))
          .map(([letters, number]) => letters + number),
      ),
    ),
    maybe(attribute('t', fc.constantFrom('s', 'str', 'b', 'e', 'd', 'n', 'inlineStr', 'q'))),
    maybe(formula),
    fc.oneof(
      fc.constantFrom(
        '<v>1</v>',
        '<v>0.25</v>',
        '<v>1E3</v>',
        '<v> 2 </v>',
        '<v></v>',
        '<v/>',
        '<v>#N/A</v>',
        '<v>oops</v>',
        '<v xml:space="preserve">1</v>',
        '<extLst/>',
        '',
      ),
      text.map((value) => `<v>${value}</v>`),
      item.map((inline) => `<is>${inline}</is>`),
    ),
  )
  .map(([r, t, f, v]) => `<c${r}${t}>${f}${v}</c>`);
const plain = fc
  .tuple(
    maybe(attribute('s', fc.constantFrom('0', '1', '7'))),
    maybe(attribute('cm', fc.constant('1'))),
    maybe(formula),
    fc.constantFrom('', '\n'),
    fc.oneof(
      fc.constantFrom(
        ['', '<v>1</v>'],
        ['n', '<v>0.25</v>'],
        ['s', '<v>1</v>'],
        ['b', '<v>1</v>'],
        ['e', '<v>#N/A</v>'],
        ['d', '<v>2024-04-01</v>'],
        ['', '<v/>'],
        ['', ''],
      ),
      text.map((value) => ['str', `<v>${value}</v>`]),
      item.map((inline) => ['inlineStr', `<is>${inline}</is>`]),
    ),
  )
  .map(([s, cm, f, between, [t = '', v = '']]) =>
    f + v === '' ? `<c${s}${cm}/>` : `<c${s}${t && ` t="${t}"`}${cm}>${f}${between}${v}</c>`,
  );
const cell = fc.oneof({ weight: 30, arbitrary: plain }, odd);
const row = fc
  .tuple(
    maybe(attribute('r', fc.oneof({ weight: 20, arbitrary: fc.nat(30).map(String) }, fc.constant('x')))),
    maybe(attribute('x14ac:dyDescent', fc.constant('0.2'))),
    fc.array(cell, { maxLength: 4 }),
  )
  .map(([r, other, cells]) => (cells.length === 0 ? `<row${r}${other}/>` : `<row${r}${other}>${cells.join('')}</row>`));
const sheet = fc
  .tuple(
    mostly('', '<?xml version="1.0"?>\r\n', '<!-- before -->'),
    mostly('', '<cols><col min="1" max="2"/></cols>', '<!-- <sheetData> -->'),
    fc.array(row, { maxLength: 5 }),
    mostly(
      '',
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      "<mergeCells><mergeCell ref='B2:A1'/></mergeCells>",
      '<mergeCells><!-- <mergeCell ref="A1:B2"/> --></mergeCells>',
      '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>',
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell\n ref="C1:D2"/></mergeCells>',
      '<mergeCells><mergeCell ref="A:B"/></mergeCells><mergeCells><mergeCell ref="1:2"/></mergeCells>',
    ),
    fc.constantFrom(
      `xmlns="${main}" xmlns:x14ac="urn:a"`,
      `xmlns="${main}" xmlns:x14ac="urn:a" mc:Ignorable="x14ac" xmlns:mc="urn:mc"`,
    ),
  )
  .map(
    ([before, head, rows, tail, namespaces]) =>
      `${before}<worksheet ${namespaces}>${head}<sheetData>${rows.join('')}</sheetData>${tail}</worksheet>`,
  );

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

test('the scanner reads as the parser does, wherever it reads at all', () => {
  let scanned = 0;
  let runs = 0;
  fc.assert(
    fc.property(sheet, (xml) => {
      runs++;
      const fast = outcome(() => scanSheet(xml, 'a', tables()));
      if (fast === null) return;
      scanned++;
      expect(fast).toEqual(outcome(() => parseSheet(xml, 'part', 'a', tables())));
    }),
    { numRuns: 4000 },
  );
  expect(scanned / runs).toBeGreaterThan(0.3);
});

test('shared strings, too', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 5 }),
      fc.constantFrom('', '\n', '<si/>', '<!-- <si> -->'),
      (items, between) => {
        const xml = `<sst xmlns="${main}">${items.map((one) => `<si>${one}</si>`).join(between)}</sst>`;
        const parsed = outcome(() => parseSharedStrings(xml, 'part')) as ReturnType<typeof parseSharedStrings> | string;
        const scanned = outcome(() => {
          const { text: at, runs } = readSharedStrings(xml, 'part');
          const indexes = typeof parsed === 'object' ? [...parsed.texts.keys()] : [0];
          return { texts: indexes.map(at), runs: indexes.map((index) => runs(index, true)) };
        });
        expect(scanned).toEqual(parsed);
      },
    ),
    { numRuns: 3000 },
  );
});

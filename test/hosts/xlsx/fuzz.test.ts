import * as fc from '../../cases';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../../src/workbook/host';
import { limitsFor } from '../../../src/hosts/xlsx/limits';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { readPackage } from '../../../src/hosts/xlsx/read-package';
import { unpackingAnywhere } from '../../../src/hosts/xlsx/unpacking-anywhere';
import { unpackingInNode } from '../../../src/hosts/xlsx/unpacking-in-node';
import { cpuTime } from '../../cpu-time';
import { handmade, relationships } from './make-package';
import { planOf, richTab } from './plans';
import { richPackage } from './rich-package';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 0x7fffffff);
beforeAll(() => {
  process.stdout.write(`fuzzing with FUZZ_SEED=${String(seed)}\n`);
});

const strings =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>漆</t></si><si><r><t>a</t></r><r><t> b</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh></si></sst>';
const small = handmade(
  '<row r="1" ht="30"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2500</v></c><c r="C1" t="inlineStr"><is><t>会津</t></is></c></row>' +
    '<row r="2"><c r="A2"><f>B1*2</f><v>5000</v></c><c r="B2" t="str"><f>"x"</f><v>x&amp;y</v></c><c r="D2" t="b"><v>1</v></c></row>' +
    '<row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="d"><v>2024-04-01</v></c></row>',
  {
    'xl/sharedStrings.xml': strings,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
  },
);
const bases = [small, zipSync(unzipSync(small), { level: 0 }), richPackage(true)];

/** Filled cells as a look at the text counts them, with nothing of the reader's in it. */
function countFilled(sheet: string): number {
  const text = sheet.replace(/<!--[^]*?-->|<(\w+:)?rPh\b[^]*?<\/\1?rPh>/g, '');
  return (
    text.match(/<(?:\w+:)?c\b(?:(?!<\/?(?:\w+:)?c\b)[^])*?<(?:\w+:)?[vt](?:\s[^<>]*)?>[^<]*[^<\s][^<]*<\//g)?.length ??
    0
  );
}

function countInPackage(bytes: Uint8Array): number {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name))
    .reduce((sum, [, content]) => sum + countFilled(strFromU8(content)), 0);
}

let slowest = 0;
let cases = 0;

/** Cells read, or the reason why not. Any error but a HostError fails the test. */
function outcome(bytes: Uint8Array): number | HostError {
  const started = cpuTime();
  try {
    const unpacking = cases++ % 2 === 0 ? unpackingAnywhere : unpackingInNode;
    return readPackage(bytes, 'a', limitsFor(bytes.length), unpacking).sheets.reduce(
      (sum, { cells }) => sum + cells.length,
      0,
    );
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  } finally {
    slowest = Math.max(slowest, cpuTime() - started);
  }
}

test('the count knows the whole files', () => {
  for (const base of bases) expect(outcome(base)).toBe(countInPackage(base));
});

/** Changes to a sequence: where (as a share of its length), how much goes, what comes. */
function damages<T>(piece: fc.Arbitrary<T[]>): fc.Arbitrary<{ at: number; gone: number; come: T[] }[]> {
  return fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.oneof(fc.nat(3), fc.nat(60)), come: piece }),
    { minLength: 1, maxLength: 4 },
  );
}

test('damaged packages: refused for a reason, or read whole', () => {
  const byte = fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x50, 0x4b)), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.constantFrom(...bases),
      damages(byte),
      fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
      (base, list, kept) => {
        let bytes = Array.from(base.subarray(0, Math.floor(base.length * kept)));
        for (const { at, gone, come } of list) {
          const from = Math.floor(at * bytes.length);
          const replaced = Math.min(gone, come.length || gone);
          bytes = [...bytes.slice(0, from), ...come, ...bytes.slice(from + replaced)];
        }
        const result = outcome(Uint8Array.from(bytes));
        if (typeof result === 'number') expect(result).toBe(countInPackage(base));
      },
    ),
    { numRuns: 2400, seed },
  );
});

const scraps = [
  '<c>',
  '</c>',
  '<c r="A1">',
  '<v>',
  '</v>',
  '<v/>',
  '<is>',
  '<t>',
  '</t>',
  '<row>',
  '</row>',
  '<row r="9">',
  '</sheetData>',
  '<sheetData>',
  '<f>',
  '<f t="array" ref="A1:XFD9">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?a?>',
  '<!DOCTYPE a>',
  '&amp;',
  '&#0;',
  '&#x41;',
  '&a;',
  '"',
  "'",
  '>',
  '<',
  '/',
  'r="B7"',
  ' t="s"',
  ' t="str"',
  ' t="inlineStr"',
  ' s="-1"',
  ' xmlns="urn:a"',
  'x:',
  '99999999999',
  '-1',
  '\0',
  '\ud800',
  '\ufeff',
  '\r',
  '\t',
  'é',
  '漢',
  '_x0000_',
  '<mergeCell ref="A1:B2"/>',
  '<mc:Choice>',
];

test.each([
  ['sheets', /worksheets\/sheet\d\.xml$/, 2200],
  ['all other parts', /^(?!.*worksheets\/sheet).*\.(?:xml|rels)$/, 1200],
])('damaged XML of %s: refused for a reason, or read with no cell fewer', (_, which, numRuns) => {
  const unzipped = bases.slice(1).map((base) => unzipSync(base));
  const choice = fc.constantFrom(
    ...unzipped.flatMap((parts) =>
      Object.keys(parts)
        .filter((name) => which.test(name))
        .map((name) => ({ parts, name })),
    ),
  );
  let read = 0;
  fc.assert(
    fc.property(
      choice,
      damages(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 2 })), { maxLength: 2 })),
      ({ parts, name }, list) => {
        let text = strFromU8(parts[name] ?? new Uint8Array());
        for (const { at, gone, come } of list) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + come.join('') + text.slice(from + Math.min(gone, 8));
        }
        const bytes = zipSync({ ...parts, [name]: strToU8(text) }, { level: 0 });
        const result = outcome(bytes);
        if (typeof result !== 'number') return;
        read++;
        // Text that is hidden from every reader of XML is no cell; nor is what names itself another program's.
        if (!/<!\[CDATA|xmlns="urn:a"|mc:Choice/.test(text))
          expect(result).toBeGreaterThanOrEqual(countInPackage(bytes));
      },
    ),
    { numRuns, seed },
  );
  expect(read).toBeGreaterThan(numRuns / 100);
});

test('writing into damaged XML: refused for a reason, or the tab is there and all cells still are', () => {
  const parts = unzipSync(richPackage(true));
  const name = fc.constantFrom(...Object.keys(parts).filter((part) => /\.(?:xml|rels|vml)$/.test(part)));
  const plan = planOf([richTab()], { renames: [{ from: '事務事業一覧', to: '元' }] });
  let written = 0;
  fc.assert(
    fc.property(name, damages(fc.array(fc.constantFrom(...scraps), { maxLength: 1 })), (part, list) => {
      let text = strFromU8(parts[part] ?? new Uint8Array());
      for (const { at, gone, come } of list.slice(0, 2)) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + come.join('') + text.slice(from + Math.min(gone, 4));
      }
      const bytes = zipSync({ ...parts, [part]: strToU8(text) }, { level: 0 });
      const before = outcome(bytes);
      if (typeof before !== 'number') return;
      let after: Uint8Array;
      try {
        after = writeXlsx(bytes, plan).bytes;
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
        return;
      }
      written++;
      expect(outcome(after)).toBe(before + 9);
    }),
    { numRuns: 800, seed },
  );
  expect(written).toBeGreaterThan(20);
});

test('the cases were many, and none took long', () => {
  expect(cases).toBeGreaterThan(5000);
  expect(slowest).toBeLessThan(3000);
});

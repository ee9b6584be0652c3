import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sampleFiles } from '../../samples/sample-files';
import { review } from '../../src/review';
import { address, areaAddress } from '../../src/workbook/address';
import { packageErrors, validator } from '../hosts/xlsx/package-errors';
import { readWithSheetJs } from '../workbooks/read-with-sheetjs';

describe.each(sampleFiles)('samples/$name', ({ name, laidOut, bytes }) => {
  const committed = readFileSync(resolve(__dirname, '../../samples', name));

  test('is what `node scripts/run.mjs scripts/make-samples.ts` writes', async () => {
    expect(readWithSheetJs(committed)).toEqual(readWithSheetJs(await bytes()));
  });

  (validator === null ? test.skip : test)('is a workbook that Microsoft’s SDK has nothing to say of', () => {
    expect(packageErrors(committed)).toEqual([]);
  });

  test('holds the laid-out evaluation, cell by cell', () => {
    expect(readWithSheetJs(committed)).toEqual(
      laidOut.snapshot.sheets.map((sheet) => ({
        name: sheet.name,
        hidden: false,
        cells: Object.fromEntries(
          sheet.cells.map((cell) => [address(cell), { value: cell.value, format: cell.format, formula: false }]),
        ),
        merges: sheet.merges.map(areaAddress).sort(),
      })),
    );
  });
});

test('the same bytes come out every time', async () => {
  const [sample] = sampleFiles;
  const write = async () => Buffer.from((await sample?.bytes()) ?? []);
  expect(Buffer.compare(await write(), await write())).toBe(0);
});

test.each([
  ['clean.xlsx', [0, 0]],
  ['half-filled.xlsx', [49, 0]],
  ['other-form.xlsx', [0, 0]],
])('%s is what its name says', (name, counts) => {
  const sample = sampleFiles.find((one) => one.name === name);
  if (!sample) throw new Error(`no ${name}`);
  const { findings } = review(sample.laidOut.snapshot);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  expect([count('error'), count('query')]).toEqual(counts);
});

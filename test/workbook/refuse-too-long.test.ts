import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import type { WritePlan } from '../../src/workbook/plan';
import { HostError } from '../../src/workbook/host';
import { handmade } from '../hosts/xlsx/make-package';
import { cellOf, planOf, richTab } from '../hosts/xlsx/plans';

/** What a write refuses, as `code: cell`; `done` where it writes. */
function refused(bytes: Uint8Array, plan: WritePlan): string {
  try {
    writeXlsx(bytes, plan);
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

const sheet = handmade('<row r="1"><c r="A1"><v>1</v></c></row>');
const tabWith = (cell: ReturnType<typeof cellOf>) =>
  planOf([richTab({ rows: [{ cells: [null, cell] }], filter: null })]);
const editTo = (value: string) => planOf([], { edits: [{ sheet: 'シート', row: 0, column: 0, value, expected: 1 }] });
const sum = (length: number) => `1${'+1'.repeat(length)}`.slice(0, length);

test.each([
  ["a tab's text", (length: number) => tabWith(cellOf('文'.repeat(length))), 32_767, '財務一覧!B1'],
  ["a tab's formula", (length: number) => tabWith(cellOf(1, 'amount', { formula: sum(length) })), 8_192, '財務一覧!B1'],
  ["a fix's text", (length: number) => editTo('文'.repeat(length)), 32_767, 'シート!A1'],
])('%s is written as long as Excel holds it, and refused beyond', (_, plan, longest, cell) => {
  expect(refused(sheet, plan(longest))).toBe('done');
  expect(refused(sheet, plan(longest + 1))).toBe(`too-long-for-excel: ${cell}`);
});

test('a formula that grows too long with the new name of a sheet is refused', () => {
  const pointing = (length: number) => handmade(`<row r="1"><c r="A1"><f>シート!B1+${sum(length - 7)}</f></c></row>`);
  const plan = planOf([], { renames: [{ from: 'シート', to: 'シート元' }] });
  expect(refused(pointing(8_189), plan)).toBe('done');
  expect(refused(pointing(8_190), plan)).toBe('too-long-for-excel: シート「シート元」のA1');
});

import { readFileSync } from 'node:fs';
import { plan } from '../../src/tabs/plan';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { isRemade } from '../../src/workbook/mark';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

const stamp = '令和7年6月1日';
const sample = new Uint8Array(readFileSync('samples/policy-area-12.xlsx'));
const name = 'workbook.xlsx';

const unread = (sheet: SheetSnapshot): SheetSnapshot =>
  isRemade(sheet.mark) ? { ...sheet, cells: [], merges: [] } : sheet;
const hidden = (sheet: SheetSnapshot): SheetSnapshot =>
  isRemade(sheet.mark) ? { ...sheet, visibility: 'hidden' } : sheet;

describe.each([
  ['shown', (sheet: SheetSnapshot) => sheet],
  ['hidden', hidden],
])('tabs that are made anew, %s', (_, as) => {
  it('are read by nobody: a host may leave their cells out', () => {
    const built = readXlsx(writeXlsx(sample, plan(review(readXlsx(sample, name)), stamp)).bytes, name);
    const whole = { ...built, sheets: built.sheets.map(as) };
    const left = { ...whole, sheets: whole.sheets.map(unread) };
    expect(left).not.toEqual(whole);
    const { snapshot: _left, again: _again, ...withoutThem } = review(left);
    const { snapshot: _whole, again: _anew, ...withThem } = review(whole);
    expect(withoutThem).toEqual(withThem);
    expect(plan(review(left), stamp)).toEqual(plan(review(whole), stamp));
  });
});

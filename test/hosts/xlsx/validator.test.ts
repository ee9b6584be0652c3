import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from '../../cases';
import { layOut } from '../../../samples/lay-out';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { review } from '../../../src/review';
import { plan } from '../../../src/tabs/plan';
import { withForm } from '../../workbooks/form-sheet';
import { everyKindWorkbook, everyPlaceWorkbook, fourYears } from '../../workbooks/own-items';
import { evaluations } from '../../workbooks/random-evaluation';
import { layouts } from '../../workbooks/random-layout';
import { fundedForm, fundedTable } from '../../workbooks/row-table';
import { handmade } from './make-package';
import { oddities } from './oddities';
import { packageErrors, validator } from './package-errors';
import { planOf, richTab } from './plans';
import { richPackage } from './rich-package';

const built = (bytes: Uint8Array): Uint8Array =>
  writeXlsx(bytes, plan(review(readXlsx(bytes, 'a.xlsx')), '令和8年8月1日')).bytes;
const withTab = (bytes: Uint8Array): Uint8Array => writeXlsx(bytes, planOf([richTab()])).bytes;

/** Errors that a write added; what was wrong before is its author's. */
function added(before: Uint8Array, after: Uint8Array): string[] {
  const known = new Set(packageErrors(before));
  return packageErrors(after).filter((error) => !known.has(error));
}

if (validator === null && process.env['HYOKA_REQUIRE_ALL']) throw new Error('the validator is not installed');

(validator === null ? describe.skip : describe)('Open XML SDK finds nothing wrong that was not wrong before', () => {
  test('it finds what is wrong', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><noSuchElement/></worksheet>';
    expect(packageErrors(handmade(sheet))).toEqual([expect.stringContaining('noSuchElement')]);
  });

  test.each(['policy-area-12.xlsx', 'clean.xlsx'])('all tabs in samples/%s, and once more', (name) => {
    const bytes = readFileSync(join(__dirname, '../../../samples', name));
    const once = built(bytes);
    expect(added(bytes, once)).toEqual([]);
    expect(added(bytes, built(once))).toEqual([]);
  });

  test.each([
    ['of every kind', everyKindWorkbook],
    ['of the list, of each year and of none', everyPlaceWorkbook],
  ])('all tabs with items of the office’s own %s, over four years, and once more', (_, workbook) => {
    const bytes = snapshotToXlsx(workbook(fourYears));
    const once = built(bytes);
    expect(added(bytes, once)).toEqual([]);
    expect(added(bytes, built(once))).toEqual([]);
  });

  test('all tabs of a table of one project a row', () => {
    const bytes = snapshotToXlsx(withForm({ name: '一覧.xlsx', sheets: [fundedTable(5)] }, ...fundedForm));
    expect(added(bytes, built(bytes))).toEqual([]);
  });

  test.each([
    ['.xlsx', false],
    ['.xlsm', true],
  ])('a tab in a rich %s, with sheets renamed', (_, macros) => {
    const bytes = richPackage(macros);
    const renames = [{ from: '事務事業一覧', to: '事務事業一覧(元)' }];
    const { bytes: after } = writeXlsx(bytes, planOf([richTab()], { renames }));
    expect(added(bytes, after)).toEqual([]);
  });

  test.each(['usual', 'prefixes', 'UTF-16', 'no styles and no shared strings', 'the 1904 system'])(
    'a tab in a workbook with %s',
    (name) => {
      const bytes = oddities[name]!();
      expect(added(bytes, withTab(bytes))).toEqual([]);
    },
  );

  test('all tabs in random workbooks', () => {
    fc.assert(
      fc.property(evaluations({ cards: 6 }), layouts, (evaluation, layout) => {
        const bytes = snapshotToXlsx(layOut(evaluation, layout).snapshot);
        expect(added(bytes, built(bytes))).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });
});

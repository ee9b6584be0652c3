import * as fc from '../cases';
import type { AmountNotation } from '../../samples/lay-out/amounts';
import { departmentNotations } from '../../samples/lay-out/departments';
import type { DepartmentNotation } from '../../samples/lay-out/departments';
import { labelSpellings } from '../../samples/lay-out/spellings';
import { yearNotations } from '../../samples/lay-out/years';
import type { YearNotation } from '../../samples/lay-out/years';
import type { Layout } from '../../samples/layout';

/** Amounts that no rule has anything to say about: 千円, as numbers, a zero perhaps as a dash. */
const silentAmounts: readonly AmountNotation[] = [
  'number',
  'general',
  'formula',
  'yenShownAsThousands',
  'zeroAsEmDash',
  'zeroAsFullWidthDash',
  'zeroAsHyphen',
];
const loudAmounts: readonly AmountNotation[] = [
  'commaText',
  'fullWidthText',
  'triangleText',
  'textWithUnit',
  'yen',
  'millions',
];
const yearKeys = Object.keys(yearNotations) as YearNotation[];
const departmentKeys = Object.keys(departmentNotations) as DepartmentNotation[];

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

const silent = fc.record<Partial<Layout>>(
  {
    rowsAbove: upTo(6),
    columnsLeft: upTo(4),
    rowsBetween: upTo(3),
    insertedRows: fc.array(upTo(60), { maxLength: 3 }),
    insertedColumns: fc.array(upTo(12), { maxLength: 2 }),
    sections: fc.constantFrom('one-sheet', 'sheet-each', 'with-everything'),
    cardSheets: fc.oneof(fc.constantFrom('by-measure' as const, 'one-sheet' as const), fc.integer({ min: 1, max: 5 })),
    cardsSideBySide: fc.integer({ min: 1, max: 3 }),
    continuedAfter: fc.option(fc.integer({ min: 1, max: 8 })),
    cardHeadings: fc.constantFrom('over-cards', 'in-sheet-names'),
    sheetOrder: fc.constantFrom('published', 'reversed'),
    sheetNames: fc.constantFrom('published', 'plain'),
    labels: fc.constantFrom(...labelSpellings),
    measureHeadings: fc.constantFrom('published', 'one-cell', 'two-cells'),
    kpiLabels: fc.constantFrom('once', 'each'),
    graphPaper: fc.integer({ min: 1, max: 4 }),
    merges: fc.constantFrom('published', 'none'),
    amounts: fc.constantFrom(...silentAmounts),
    years: fc.constantFrom(...yearKeys),
    percentages: fc.constantFrom('number', 'fraction'),
    sdgTargets: fc.constantFrom('text', 'number'),
    departments: fc.constantFrom(...departmentKeys),
    relatedDepartments: fc.constantFrom(...departmentKeys),
    remarks: fc.boolean(),
    scratch: fc.constantFrom('none', 'notes'),
    ownTabs: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Layouts that no rule has anything to say about; they shrink toward the published one. */
export const layouts: fc.Arbitrary<Partial<Layout>> = silent.map(consistent);

/** Layouts that read the same too, though rules may speak of them: amounts as text, other units, a hidden copy. */
export const loudLayouts: fc.Arbitrary<Partial<Layout>> = fc
  .record({
    layout: silent,
    amounts: fc.constantFrom(...silentAmounts, ...loudAmounts),
    scratch: fc.constantFrom('none' as const, 'copy' as const),
    shiftedCards: fc.subarray(['1-1', '1-2', '2-1', '3-2']),
    shifted: fc.constantFrom('labels' as const, 'values' as const),
  })
  .map(({ layout, ...loud }) => consistent({ ...layout, ...loud }));

/** Takes back what contradicts: no heading and no telling sheet name; a column inserted through one of two cards. */
function consistent(layout: Partial<Layout>): Partial<Layout> {
  const unnamed =
    layout.sheetNames === 'plain' || layout.cardSheets === 'one-sheet' || layout.sections === 'with-everything';
  return {
    ...layout,
    ...(unnamed ? { cardHeadings: 'over-cards' } : {}),
    ...((layout.cardsSideBySide ?? 1) > 1 ? { insertedColumns: [] } : {}),
  };
}

import { standsAsWritten } from '../../src/tabs/stands-as-written';
import { formSheetPlan } from '../../src/tabs/form/plan';
import { review } from '../../src/review';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { WritePlan } from '../../src/workbook/plan';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';

const { snapshot } = layOut(policyArea12);
const written = formSheetPlan(review(snapshot)) ?? { renames: [], tabs: [], edits: [] };

/** The workbook once the plan is carried out; `change` is what a colleague does to the sheet then. */
function after(
  { tabs }: WritePlan,
  change: (sheet: SheetSnapshot) => SheetSnapshot | null = (sheet) => sheet,
): Snapshot {
  const added = tabs.flatMap(({ kind, name, rows }) => {
    const cells = rows.flatMap((line, row) =>
      line.cells.flatMap((cell, column) =>
        cell && cell.value !== null ? [{ row, column, value: cell.value, formula: false, format: 'General' }] : [],
      ),
    );
    const mark = { kind, version: 1, tab: name, area: 'A1:Z99' };
    return change({ name, visibility: 'visible', type: 'worksheet', mark, cells, merges: [] }) ?? [];
  });
  return { ...snapshot, sheets: [...snapshot.sheets, ...added] };
}

describe('standsAsWritten', () => {
  it('a tab stands whose cells hold what was written', () => {
    expect(written.tabs.map(({ name }) => name)).toEqual(['様式定義']);
    expect(standsAsWritten(written, after(written))).toBe(true);
  });

  it.each<readonly [string, (sheet: SheetSnapshot) => SheetSnapshot | null]>([
    [
      'types over a cell',
      (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell, index) => (index === 40 ? { ...cell, value: '同僚' } : cell)),
      }),
    ],
    ['empties a cell', (sheet) => ({ ...sheet, cells: sheet.cells.filter((_, index) => index !== 40) })],
    ['inserts a row', (sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })) })],
    ['renames it', (sheet) => ({ ...sheet, name: '様式' })],
    ['deletes it', () => null],
  ])('and does not where a colleague %s', (_, change) => {
    expect(standsAsWritten(written, after(written, change))).toBe(false);
  });

  it('of tabs that are made anew whole, whose cells are not read, none is compared', () => {
    const plan = { ...written, tabs: written.tabs.map((tab) => ({ ...tab, kind: 'summary' as const, name: '集計' })) };
    expect(
      standsAsWritten(
        plan,
        after(plan, (sheet) => ({ ...sheet, cells: [] })),
      ),
    ).toBe(true);
  });

  it('an edit stands where its cell shows what was typed', () => {
    const [sheet] = snapshot.sheets;
    const cell = sheet?.cells.find(({ value }) => typeof value === 'string');
    if (!sheet || typeof cell?.value !== 'string') throw new Error('the sample holds no text');
    const edit = (value: string): WritePlan => ({
      renames: [],
      tabs: [],
      edits: [{ sheet: sheet.name, row: cell.row, column: cell.column, value, expected: null }],
    });
    expect(standsAsWritten(edit(cell.value), snapshot)).toBe(true);
    expect(standsAsWritten(edit('別の文'), snapshot)).toBe(false);
  });
});

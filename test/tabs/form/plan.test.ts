import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { builtInLines } from '../../../src/layout/form-sheet/built-in-lines';
import { review } from '../../../src/review';
import { formSheetPlan, standingForm } from '../../../src/tabs/form/plan';
import { plan } from '../../../src/tabs/plan';
import { planFormTab } from '../../../src/tabs/form/tab';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { aSheet } from '../../read/a-sheet';
import { items, formSheet } from '../../workbooks/form-sheet';
import { standingTab } from '../../../src/workbook/standing-tab';

const { snapshot } = layOut(clean);
const withSheet = (sheet: SheetSnapshot): Snapshot => ({ ...snapshot, sheets: [...snapshot.sheets, sheet] });
const ours = standingTab(planFormTab(builtInLines()));

describe('the sheet 様式定義 is made once', () => {
  it('where none stands', () => {
    const made = formSheetPlan(review(snapshot));
    expect(made).toMatchObject({ renames: [], edits: [], tabs: [{ kind: 'form', name: '様式定義' }] });
    expect(standingForm(review(snapshot))).toBeNull();
  });

  it.each([
    ['made by us', ours],
    ['made by us and hidden', { ...ours, visibility: 'hidden' as const }],
    ['made by hand', formSheet(items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }))],
  ])('and not again: %s', (_, sheet) => {
    const now = review(withSheet(sheet));
    expect(standingForm(now)).toBe('様式定義');
    expect(formSheetPlan(now)).toBeNull();
    // Nor does a build touch it.
    const built = plan(now, '');
    expect(built.tabs.map(({ name }) => name)).not.toContain('様式定義');
    expect(built.renames.map(({ from }) => from)).not.toContain('様式定義');
  });

  it('and sets a sheet aside that only bears its name', () => {
    const made = formSheetPlan(review(withSheet(aSheet([['メモ']], [], '様式定義'))));
    expect(made?.renames).toEqual([{ from: '様式定義', to: '様式定義(元)' }]);
  });
});

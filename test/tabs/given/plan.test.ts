import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { defaultSettings } from '../../../src/model/settings';
import { review } from '../../../src/review';
import { rules } from '../../../src/rules';
import { keepGiven, switchGiven } from '../../../src/tabs/given/plan';
import { planGivenTab } from '../../../src/tabs/given/tab';
import { planSettingsTab } from '../../../src/tabs/settings/tab';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet } from '../../read/a-sheet';
import { applyEdits } from '../../rules/apply-edits';
import { formSheet, items } from '../../workbooks/form-sheet';
import { standingTab } from '../../../src/workbook/standing-tab';

const { snapshot } = layOut(clean);
const form = formSheet(items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }));
const settings = standingTab(planSettingsTab(defaultSettings, [], rules));
const standing = (...sheets: SheetSnapshot[]) => review({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] });
const keptForm = standingTab(planGivenTab('givenForm', form, '企画.xlsx'));
const keptSettings = standingTab(planGivenTab('givenSettings', settings, '企画.xlsx'));
const sourceOf = (sheets: SheetSnapshot[], word: '○' | '×') => {
  const now = standing(...sheets);
  return review(applyEdits(now.snapshot, switchGiven(now, word).edits)).evaluation.layout.source;
};

describe('what the planning division gives', () => {
  it('is kept on tabs of its own', () => {
    const plan = keepGiven(standing(), { form, settings }, '企画.xlsx');
    expect(plan).toMatchObject({ renames: [], edits: [], tabs: [{ name: '企画の様式定義' }, { name: '企画の設定' }] });
    expect(keepGiven(standing(), { form, settings: null }, '企画.xlsx').tabs).toHaveLength(1);
  });

  it('sets a sheet of staff’s aside that bears such a name', () => {
    const plan = keepGiven(standing(aSheet([['メモ']], [], '企画の様式定義')), { form, settings: null }, '企画.xlsx');
    expect(plan.renames).toEqual([{ from: '企画の様式定義', to: '企画の様式定義(元)' }]);
  });

  it('takes settings off that it gives no more', () => {
    const { edits } = keepGiven(standing(keptForm, keptSettings), { form, settings: null }, '企画.xlsx');
    expect(edits).toEqual([{ sheet: '企画の設定', row: 2, column: 1, value: '×', expected: '○' }]);
  });

  it('is taken off by a cell of each tab, and put in force again', () => {
    expect(switchGiven(standing(keptForm, keptSettings), '×').edits.map(({ sheet }) => sheet)).toEqual([
      '企画の様式定義',
      '企画の設定',
    ]);
    expect(sourceOf([keptForm], '×')).toBe('built-in');
    expect(sourceOf([keptForm], '○')).toBe('given');
    expect(switchGiven(standing(keptForm), '○').edits).toEqual([]);
    const off = applyEdits(standing(keptForm).snapshot, switchGiven(standing(keptForm), '×').edits);
    expect(switchGiven(review(off), '○').edits).toMatchObject([{ value: '○', expected: '×' }]);
  });
});

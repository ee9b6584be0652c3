import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { defaultSettings, type Settings } from '../../../src/model/settings';
import { givenFrom, givenSheetsOf, keptSheetsIn, review } from '../../../src/review';
import { rules } from '../../../src/rules';
import { planGivenTab } from '../../../src/tabs/given/tab';
import { planSettingsTab } from '../../../src/tabs/settings/tab';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { standingTab } from '../../../src/workbook/standing-tab';
import { formSheet, items } from '../../workbooks/form-sheet';

const { snapshot } = layOut(clean);
const optional = formSheet(items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }));
const settingsSheet = (own: Partial<Settings>): SheetSnapshot =>
  standingTab(planSettingsTab({ ...defaultSettings, ...own }, [], rules));
const stopped = settingsSheet({ rules: new Map([['budget-swing', false]]), stage: '所管課提出' });
const file = (...sheets: SheetSnapshot[]): Snapshot => ({ name: '企画.xlsx', sheets });
const kept = (kind: 'givenForm' | 'givenSettings', sheet: SheetSnapshot, word = '○'): SheetSnapshot => {
  const tab = standingTab(planGivenTab(kind, sheet, '企画.xlsx'));
  return {
    ...tab,
    cells: tab.cells.map((cell) => (cell.value === '○' && cell.row === 2 ? { ...cell, value: word } : cell)),
  };
};
const workbook = (...sheets: SheetSnapshot[]): Snapshot => ({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] });

describe('what the planning division gives', () => {
  it('is its 様式定義, and its 設定 where it has one', () => {
    expect(givenSheetsOf(file(optional))).toEqual({ form: optional, settings: null });
    expect(givenSheetsOf(file(stopped, optional))).toEqual({ form: optional, settings: stopped });
    expect(givenSheetsOf(file(stopped))).toBeNull();
  });

  it('is kept in a workbook, and reads the same there', () => {
    const sheets = { form: optional, settings: stopped };
    const { layout, settings } = givenFrom(sheets);
    const now = review(workbook(kept('givenForm', optional), kept('givenSettings', stopped)));
    expect(now.evaluation.layout).toEqual({
      ...layout,
      place: { sheet: '企画の様式定義', row: 4, column: 0 },
    });
    expect(now.settings).toEqual({ ...settings?.settings });
    expect(now.stopped).toEqual([expect.objectContaining({ id: 'budget-swing' })]);
    expect(now.evaluation.skippedSheets).toEqual(
      ['企画の様式定義', '企画の設定'].map((sheet) => ({ sheet, why: 'generated', hidden: null })),
    );
  });

  it('outranks the workbook’s own, which is told', () => {
    const required = formSheet(items({ 欄: '個票', 標準の項目: '概要', 記入: '必須' }));
    const now = review(workbook(required, kept('givenForm', optional)));
    expect(now.evaluation.layout).toMatchObject({ source: 'given', forms: { card: { summary: { required: false } } } });
    expect(now.findings.map(({ rule }) => rule)).toEqual(['form-differs']);
  });

  it('counts for nothing once it is taken off', () => {
    const off = workbook(kept('givenForm', optional, '×'), kept('givenSettings', stopped));
    expect(review(off)).toMatchObject({ evaluation: { layout: { source: 'built-in' } }, stopped: [] });
    expect(keptSheetsIn(off)?.form.name).toBe('企画の様式定義');
    const withoutSettings = workbook(kept('givenForm', optional), kept('givenSettings', stopped, '×'));
    expect(review(withoutSettings)).toMatchObject({ evaluation: { layout: { source: 'given' } }, stopped: [] });
  });

  it('leaves a workbook its KPIs and deposits', () => {
    const own = settingsSheet({
      kpis: new Map([[1, { better: 'lower', lag: 2 }]]),
      deposits: { add: ['預ける事業'], except: [] },
      rules: new Map([['policy-copied', false]]),
    });
    const { settings } = review(workbook(own, kept('givenForm', optional), kept('givenSettings', stopped)));
    expect(settings).toMatchObject({ stage: '所管課提出', deposits: { add: ['預ける事業'] } });
    expect([...settings.kpis, ...settings.rules]).toEqual([
      [1, { better: 'lower', lag: 2 }],
      ['budget-swing', false],
    ]);
  });

  it('is told of where a line of its 設定 cannot be understood', () => {
    const wrong = {
      ...stopped,
      cells: stopped.cells.map((one) => (one.value === '停止' ? { ...one, value: 'やめる' } : one)),
    };
    const { findings } = review(workbook(kept('givenForm', optional), kept('givenSettings', wrong)));
    expect(findings.map(({ rule, place }) => [rule, place?.sheet])).toEqual([['choice-unknown', '企画の設定']]);
  });
});

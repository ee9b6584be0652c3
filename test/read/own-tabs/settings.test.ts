import { standingTab } from '../../../src/workbook/standing-tab';
import { planSettingsTab } from '../../../src/tabs/settings/tab';
import { defaultSettings } from '../../../src/model/settings';
import { readSettings } from '../../../src/read/own-tabs/settings';
import { rules } from '../../../src/rules';
import { settingsFindings } from '../../../src/rules/settings-findings';
import type { Cell } from '../../../src/workbook/cell';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

const sheet = standingTab(planSettingsTab(defaultSettings, [], rules));
const readIn = (...sheets: readonly SheetSnapshot[]) => readSettings({ name: 'a.xlsx', sheets }, rules);

/** 設定 with a value typed beside a label. */
function typed(label: string, value: string | number, format = ''): SheetSnapshot {
  const row = sheet.cells.find((cell) => cell.value === label)?.row ?? sheet.cells.length;
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== 1);
  const added: Cell[] = others.some((cell) => cell.row === row)
    ? []
    : [{ row, column: 0, value: label, format: '', formula: false }];
  const cells = [...others, ...added, { row, column: 1, value, format, formula: false }];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}
const settingsWith = (...line: Parameters<typeof typed>) => readIn(typed(...line)).settings;

/** What 設定 says as it is made: that the stage is 最終 is said by it alone. */
const asMade = { ...defaultSettings, stage: '最終' as const };

describe('reading 設定', () => {
  it('takes the defaults where the sheet does not stand', () => {
    expect(readIn()).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('leaves a copy of the sheet alone, which bears no mark of its own', () => {
    const copy = { ...typed('段階', '所管課提出'), name: '設定 (2)', mark: null };
    expect(readIn(copy).settings).toEqual(defaultSettings);
  });

  it.each([
    ['a percentage as such', 0.25, '0%'],
    ['a number', 25, ''],
    ['text in full width', '２５％', ''],
  ])('reads a ratio typed as %s', (_, value, format) => {
    expect(settingsWith('事業費の増減の割合（％）', value, format).swingRatio).toBe(0.25);
  });

  it('reads choices set apart by 、 or lines, and departments by lines alone', () => {
    expect(settingsWith('次年度方針の選択肢', '継続、 拡充\n終了').directions).toEqual(['継続', '拡充', '終了']);
    expect(settingsWith('担当部・課の書き方', '観光商工部・商工課\n\n財務部　財政課 ').departments).toEqual([
      '観光商工部・商工課',
      '財務部　財政課',
    ]);
  });

  it('tells rules by their names, and by the ids that sheets of an earlier version bear', () => {
    for (const { id, name } of rules) {
      expect(settingsWith(name, '停止').rules).toEqual(new Map([[id, false]]));
      expect(settingsWith(id, '停止').rules).toEqual(new Map([[id, false]]));
    }
  });

  it('reads labels whatever their width and spaces', () => {
    expect(settingsWith('事業費の増減の下限 (千円)', '2,000千円').swingFloor).toBe(2000);
    expect(settingsWith('指標１　統計の遅れ(年)', '2年').kpis).toEqual(new Map([[1, { better: null, lag: 2 }]]));
  });

  it('leaves a line alone that names no rule of ours, and changes nothing', () => {
    expect(readIn(typed('policy-copy', '既定'))).toEqual({ settings: asMade, problems: [] });
  });

  it.each([
    ['段階', '提出', 'choice-unknown', '「所管課提出」「最終」のいずれか'],
    ['policy-copied', 'しない', 'choice-unknown', '「既定」「実施」「停止」のいずれか'],
    ['指標1 望ましい向き', '上', 'choice-unknown', '「高いほどよい」'],
    ['事業費の増減の割合（％）', '三割', 'value-unreadable', '0より大きい数字'],
    ['事業費の増減の割合（％）', 0, 'value-unreadable', '0より大きい数字'],
    ['事業費の増減の下限（千円）', -1, 'value-unreadable', '0以上の数字'],
    ['指標1 統計の遅れ（年）', 1.5, 'value-unreadable', '0以上の整数'],
    ['しきい値', 3, 'choice-unknown', '設定にない項目の値です'],
    ['policy-copy', '停止', 'choice-unknown', '項目の名前を直すか'],
  ])('finds a wrong value at its cell: %s %s', (label, value, rule, says) => {
    const wrong = typed(label, value);
    const { settings, problems } = readIn(wrong);
    const row = wrong.cells.find((cell) => cell.value === label)?.row;
    expect(settings).toEqual(label === '段階' ? defaultSettings : asMade);
    const [finding, ...others] = settingsFindings(problems);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule, severity: 'error', place: { sheet: '設定', row, column: 1 } });
    expect(finding?.message).toContain(says);
    expect(finding?.message).toMatch(/。$/u);
  });
});

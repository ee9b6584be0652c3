import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { planSettingsTab } from '../../../src/tabs/settings/tab';
import { defaultSettings, stageOf, type Settings } from '../../../src/model/settings';
import { read } from '../../../src/read/read';
import { readSettings } from '../../../src/read/own-tabs/settings';
import { rules } from '../../../src/rules';
import { items, layoutOfTables } from '../../workbooks/form-sheet';
import { standingTab } from '../../../src/workbook/standing-tab';

const { kpis } = read(layOut(clean).snapshot);

const changed: Settings = {
  stage: '所管課提出',
  directions: ['継続', '拡充', '終了'],
  departments: ['観光商工部・商工課', '財務部・財政課'],
  swingRatio: 0.07,
  swingFloor: 2500,
  deposits: {
    add: ['会津漆器技術後継者の育成、自立及び産地定着支援事業補助金'],
    except: ['市中小企業未来資金保証融資制度預託金'],
  },
  formerProjects: [
    { last: '旧名、その1', now: '新名' },
    { last: '別の事業', now: null },
  ],
  kpis: new Map([
    [1, { better: 'lower', lag: 0 }],
    [2, { better: null, lag: 2 }],
    [7, { better: 'higher', lag: 1 }],
  ]),
  rules: new Map([
    ['labour-exceeds-cost', true],
    ['policy-copied', false],
  ]),
};

describe('the sheet 設定', () => {
  it('says where 様式定義 outranks a line', () => {
    const layout = layoutOfTables([
      items(
        { 欄: '個票', 標準の項目: '次年度方針', 選択肢: '継続、終了' },
        { 欄: '個票', 標準の項目: '担当部・課', 選択肢: '財務部・財政課' },
      ),
    ]);
    const notes = (own?: typeof layout) =>
      planSettingsTab(changed, kpis, rules, own)
        .rows.filter(({ cells }) => cells.some((cell) => String(cell?.value).startsWith('様式定義に選択肢がある')))
        .map(({ cells }) => cells[0]?.value);
    expect(notes(layout)).toEqual(['次年度方針の選択肢', '担当部・課の書き方']);
    expect(notes()).toEqual([]);
  });

  it.each([
    ['the defaults', defaultSettings],
    ['settings of every kind', changed],
  ])('reads back as planned: %s', (_, settings) => {
    const sheet = standingTab(planSettingsTab(settings, kpis, rules));
    expect(readSettings({ name: 'a.xlsx', sheets: [sheet] }, rules)).toEqual({
      settings: { ...settings, stage: stageOf(settings) },
      problems: [],
    });
  });

  it('keeps what was set for a KPI that stands no more, and says so', () => {
    const { rows } = planSettingsTab(changed, kpis, rules);
    const lines = rows.filter(({ cells }) => String(cells[0]?.value).startsWith('指標7'));
    expect(lines.map(({ cells }) => cells[1]?.value)).toEqual(['高いほどよい', 1]);
    for (const { cells } of lines) expect(cells[2]?.value).toContain('いまブックにない指標です');
    expect(
      planSettingsTab(defaultSettings, kpis, rules).rows.some(({ cells }) =>
        String(cells[2]?.value).includes('いまブックにない指標です'),
      ),
    ).toBe(false);
  });

  it('has a line for every rule, with what holds by default', () => {
    const { rows } = planSettingsTab(defaultSettings, kpis, rules);
    for (const { name, off } of rules) {
      const row = rows.find(({ cells }) => cells[0]?.value === name);
      expect(row?.cells[1]?.value).toBe('既定');
      expect(row?.cells[2]?.value).toMatch(off ? /（既定は停止）$/u : /（既定は実施）$/u);
    }
  });

  it('offers its choices beside each line that has any', () => {
    const { rows, validations } = planSettingsTab(defaultSettings, kpis, rules);
    const offered = new Map(validations.map(({ area, choices }) => [rows[area.top]?.cells[0]?.value, choices]));
    expect(offered.get('段階')).toEqual(['所管課提出', '最終']);
    expect(offered.get('指標1 望ましい向き')).toEqual(['自動', '高いほどよい', '低いほどよい']);
    expect(offered.get('重点方針が施策と同文')).toEqual(['既定', '実施', '停止']);
    for (const { area } of validations) expect([area.left, area.right, area.bottom]).toEqual([1, 1, area.top]);
  });
});

import { labelKey } from '../../../src/layout/spelling';
import { defaultSettings, type Settings } from '../../../src/model/settings';
import { readSettingsLine } from '../../../src/read/own-tabs/settings-line';

const read = (label: string, text: string, settings: Partial<Settings> = {}) =>
  readSettingsLine(labelKey(label), text, { ...defaultSettings, ...settings }, (rule) =>
    rule === 'policy-copied' ? rule : undefined,
  );
const unknown = (...choices: string[]) => ({
  rule: 'choice-unknown',
  fault: `選択肢にありません。${choices.map((choice) => `「${choice}」`).join('')}のいずれかを選んでください`,
});
const noNumber = (expected: string) => ({
  rule: 'value-unreadable',
  fault: `数値として読み取れません。${expected}を入力してください`,
});

describe('a line of 設定', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['段階', '所管課提出', { stage: '所管課提出' }],
    ['段階', ' 最 終', { stage: '最終' }],
    ['次年度方針の選択肢', '継続、拡 充,終了，\n縮小、', { directions: ['継続', '拡充', '終了', '縮小'] }],
    [
      '担当部・課の書き方',
      ' 観光商工部・商工課 \n\n財務部　財政課',
      { departments: ['観光商工部・商工課', '財務部　財政課'] },
    ],
    ['事業費の増減の割合（％）', '30', { swingRatio: 0.3 }],
    ['事業費の増減の割合（％）', '25%', { swingRatio: 0.25 }],
    ['事業費の増減の割合（％）', '２５％ ', { swingRatio: 0.25 }],
    ['事業費の増減の下限（千円）', '0', { swingFloor: 0 }],
    ['事業費の増減の下限（千円）', '2,000千円 ', { swingFloor: 2000 }],
    ['預託金とする事業', ' 制度預託金\n\n貸付金 ', { deposits: { add: ['制度預託金', '貸付金'], except: ['a'] } }],
    [
      '前年度の事業',
      ' 旧名 → 新名\n\n別の事業→なし\nA->B',
      {
        formerProjects: [
          { last: '旧名', now: '新名' },
          { last: '別の事業', now: null },
          { last: 'A', now: 'B' },
        ],
      },
    ],
    ['預託金としない事業', '制度預託金', { deposits: { add: ['b'], except: ['制度預託金'] } }],
    [
      'policy-copied',
      '停止',
      {
        rules: new Map([
          ['name-spacing', true],
          ['policy-copied', false],
        ]),
      },
    ],
    [
      'policy-copied',
      '実 施',
      {
        rules: new Map([
          ['name-spacing', true],
          ['policy-copied', true],
        ]),
      },
    ],
    ['policy-copied', '既定', {}],
  ])('%s %j', (label, text, set) => {
    const given = { deposits: { add: ['b'], except: ['a'] }, rules: new Map([['name-spacing', true]]) };
    expect(read(label, text, given)).toEqual(set);
  });

  it.each([
    [
      '前年度の事業',
      '旧名→新名\n旧名と新名',
      {
        rule: 'value-unreadable',
        fault: '「前年度の名称→今年度の名称」の形で、1行に一つずつ入力してください',
      },
    ],
    ['段階', '提出', unknown('所管課提出', '最終')],
    ['事業費の増減の割合（％）', '三割', noNumber('0より大きい数字（30％なら30）')],
    ['事業費の増減の割合（％）', '0', noNumber('0より大きい数字（30％なら30）')],
    ['事業費の増減の割合（％）', '%30', noNumber('0より大きい数字（30％なら30）')],
    ['事業費の増減の下限（千円）', '-1', noNumber('0以上の数字')],
    ['事業費の増減の下限（千円）', '千円5', noNumber('0以上の数字')],
    ['指標1 望ましい向き', '上', unknown('自動', '高いほどよい', '低いほどよい')],
    ['指標1 統計の遅れ（年）', '1.5', noNumber('0以上の整数')],
    ['指標1 統計の遅れ（年）', '-1', noNumber('0以上の整数')],
    ['指標1 統計の遅れ（年）', '年2', noNumber('0以上の整数')],
    ['policy-copied', 'しない', unknown('既定', '実施', '停止')],
  ])('that is wrong: %s %j', (label, text, wrong) => {
    expect(read(label, text)).toEqual(wrong);
  });

  it.each(['しきい値', '指標1 目標', '指標 望ましい向き', '第指標1 望ましい向き', 'name-spacing'])(
    'that is not known: %s',
    (label) => {
      const fault = '設定にない項目の値です。項目の名前を直すか、行を削除してください';
      expect(read(label, '最終')).toEqual({ rule: 'choice-unknown', fault });
      expect(read(label, '既 定')).toEqual({});
    },
  );
});

describe("a KPI's line", () => {
  const kpis = new Map([[1, { better: 'lower', lag: 2 } as const]]);

  it.each([
    ['指標1 望ましい向き', '高いほどよい', { better: 'higher', lag: 2 }],
    ['指標1 望ましい向き', '低いほどよい', { better: 'lower', lag: 2 }],
    ['指標1 望ましい向き', '自 動', { better: null, lag: 2 }],
    ['指標1 統計の遅れ（年）', '3年', { better: 'lower', lag: 3 }],
    ['指標1 統計の遅れ（年）', '１ 年 ', { better: 'lower', lag: 1 }],
  ])('%s %j', (label, text, kpi) => {
    expect(read(label, text, { kpis })).toEqual({ ...defaultSettings, kpis: new Map([[1, kpi]]) });
  });

  it('may be of a KPI with two digits', () => {
    expect(read('指標12 統計の遅れ（年）', '0', { kpis: new Map([[12, { better: 'higher', lag: 2 }]]) })).toMatchObject(
      { kpis: new Map([[12, { better: 'higher', lag: 0 }]]) },
    );
  });
});

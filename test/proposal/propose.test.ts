import { describe, expect, it } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { FormLines } from '../../src/layout/form-sheet/lines';
import { builtInLines } from '../../src/layout/form-sheet/built-in-lines';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import { review } from '../../src/review';
import { noHints } from '../../src/proposal/cell-hints';
import { proposalsIn, proposeForm } from '../../src/proposal/propose';
import { planFormTab } from '../../src/tabs/form/tab';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';
import { putAll } from '../rules/put';
import { standingTab } from '../../src/workbook/standing-tab';

const proposed = (snapshot: Snapshot, inForce = false): FormLines => {
  const lines = proposeForm(review(snapshot), inForce, noHints);
  if (!lines) throw new Error('no form');
  return lines;
};
const proposalsOf = ({ items }: FormLines) => items.filter(({ adopted }) => adopted !== undefined);
const lineOf = ({ items }: FormLines, standard: string) =>
  items.find((line) => line.place === '個票' && line.standard === standard);

/** A card whose 財務内容 tells where the money comes from. */
const card = (number: number, [state, other, own]: readonly number[], grade: string, unit = '千円'): Row[] => [
  [number, '事業名', `事業${String(number)}`, '法定／自主', '自主'],
  [null, '担当部・課', '都市部・公園課', '次年度方針', '継続'],
  [null, '概要(目的と内容)', '公園の手入れ'],
  [null, '必要性', grade],
  [null, `財務内容 単位(${unit})`, '令和5年度(決算)', '令和6年度(予算)'],
  [null, '事業費', (state ?? 0) + (other ?? 0) + (own ?? 0), (state ?? 0) + (own ?? 0)],
  [null, '国庫支出金', state ?? 0, state ?? 0],
  [null, 'その他収入', other ?? 0, null],
  [null, '所要一般財源', own ?? 0, own ?? 0],
  [null, '概算人件費', 5, 5],
  [],
];
const money: readonly (readonly number[])[] = [
  [600, 100, 300],
  [400, 50, 250],
  [100, 20, 80],
  [10, 70, 20],
  [0, 40, 60],
  [30, 0, 70],
];
const workbook = (unit?: string): Snapshot => ({
  name: 'a.xlsx',
  sheets: [
    aSheet(
      [['施策1 公園'], ...money.flatMap((one, at) => card(at + 1, one, at % 2 === 0 ? 'A' : 'B', unit))],
      [],
      '個票',
    ),
  ],
});

describe('a proposed 様式定義', () => {
  it('proposes nothing for a workbook of the built-in layout, and says on how many cards its labels stand', () => {
    const lines = proposed(layOut(clean).snapshot);
    expect(proposalsIn(lines)).toBe(0);
    expect(lineOf(lines, '次年度方針')?.evidence).toBe('27枚中27枚、例：継続');
    expect({ ...lines, items: lines.items.map(({ evidence: _, ...line }) => line) }).toEqual(builtInLines());
  });

  it('takes a new name over', () => {
    const { cardGroups } = clean;
    const labels = cardGroups.flatMap(({ measure, cards }) =>
      cards.map((_, at) => [`card/${String(measure)}-${String(at + 1)}/label/direction`, '今後の方向性'] as const),
    );
    const lines = proposed(putAll(layOut(clean), Object.fromEntries(labels)));
    expect(proposalsOf(lines)).toMatchObject([
      { place: '一覧', standard: '次年度方針', also: '今後の方向性' },
      { place: '個票', standard: '次年度方針', name: '今後の方向性', evidence: '27枚中27枚' },
    ]);
  });

  it('adds what else is printed, with kinds, choices, sums, years and the unit', () => {
    const lines = proposed(workbook('円'));
    expect(lines.items.filter(({ standard }) => standard === undefined)).toEqual([
      {
        place: '個票',
        name: '必要性',
        kind: '選択',
        choices: 'A、B',
        sum: '区分別',
        adopted: '×',
        evidence: '6枚中6枚、例：A',
      },
      { place: '個票', name: '国庫支出金', kind: '金額', sum: '合計', adopted: '×', evidence: '6枚中6枚、例：600' },
      { place: '個票', name: 'その他収入', kind: '金額', sum: '合計', adopted: '×', evidence: '6枚中6枚、例：100' },
    ]);
    expect(lines.relations).toMatchObject([{ relation: '国庫支出金＋その他収入＋所要一般財源＝事業費', adopted: '×' }]);
    expect(lines.years).toMatchObject([
      { year: '前年度', kind: '決算', required: '任意', adopted: '×' },
      { year: '今年度', kind: '予算', required: '必須', adopted: '×' },
    ]);
    expect(lines.settings.filter(({ value }) => value !== undefined)).toMatchObject([
      { item: '金額の単位', value: '円', adopted: '×' },
      { item: '使わない欄', value: '施策の表、指標、施策の評価、関連、最終評価、一覧', adopted: '×' },
    ]);
  });

  it('proposes that what no card bears is not there', () => {
    const lines = proposed(workbook());
    expect(lineOf(lines, 'これまでの取組状況(主な取組と成果)')).toMatchObject({
      name: 'なし',
      adopted: '×',
      evidence: '6枚中0枚',
    });
    expect(lineOf(lines, '重点事業')?.adopted).toBeUndefined();
  });

  it('waits for ○, or is in force', () => {
    const inForce = (yes: boolean) => {
      const sheet = standingTab(planFormTab(proposed(workbook(), yes)));
      return layoutIn({ name: 'a.xlsx', sheets: [sheet] }, 'workbook');
    };
    expect(inForce(false)).toMatchObject({ own: [], relations: [], years: [{ ahead: 0 }, { ahead: 1 }], problems: [] });
    expect(inForce(false)?.proposals).toHaveLength(proposalsIn(proposed(workbook())));
    expect(inForce(true)).toMatchObject({
      own: [{ label: '必要性' }, { label: '国庫支出金' }, { label: 'その他収入' }],
      relations: [{ operator: '＝' }],
      years: [{ ahead: -1 }, { ahead: 0 }],
      forms: { card: { progress: { absent: true } } },
      titles: { related: { absent: true } },
      proposals: [],
      problems: [],
    });
  });

  it('leaves nothing to say of the items that it adds', () => {
    const snapshot = workbook();
    const sheet = standingTab(planFormTab(proposed(snapshot, true)));
    const { findings, evaluation } = review({ ...snapshot, sheets: [...snapshot.sheets, sheet] });
    expect(evaluation.layout.source).toBe('workbook');
    expect(
      findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('label-') || rule.startsWith('form-')),
    ).toEqual([]);
  });
});

describe('a blank form, or another office’s', () => {
  it('gives what its labels tell', () => {
    const blank: Row[] = [
      ['事務事業名', null, null, '担当課', null],
      ['事業概要', null],
      ['', '令和6年度（予算）', '令和7年度（見込み）'],
      ['事業費', null],
      ['うち一般財源', null],
      ['備考', null],
    ];
    const lines = proposed({ name: 'a.xlsx', sheets: [aSheet(blank, [], '様式1号')] });
    expect(lineOf(lines, '事業費')).toMatchObject({ evidence: '1枚中1枚' });
    expect(lineOf(lines, '所要一般財源')).toMatchObject({
      name: 'うち一般財源',
      evidence: 'つづりの近さ67%、1枚中1枚',
    });
    expect(lines.items.filter(({ standard }) => standard === undefined).map(({ name }) => name)).toContain('備考');
    expect(lines.years).toEqual(builtInLines().years);
  });

  it('of the built-in form puts each label under the 欄 that it stands in', () => {
    const rows: Row[] = [
      ['政策分野1 公園', null, null, null],
      ['施策番号', '名称', '施策の内容', '主担当課'],
      ['1 政策分野の進捗状況'],
      ['指標名', '単位', '説明又は計算式', '基準値の年度'],
      ['2 施策の評価'],
      ['今年度の重点方針(方向性)', null],
      ['市民の意見', null],
      ['3 関連する政策分野と事務事業'],
      ['政策分野', '事務事業名', '担当部・課名', '連携の内容'],
      ['5 事務事業一覧'],
      ['番号', '事務事業名', '次年度方針', '担当部・課', '備考'],
      ['個票'],
      ['事業名', null, '法定／自主', null],
      ['概要(目的と内容)', null],
      ['補助金の額', null],
    ];
    const { items } = proposed({ name: 'a.xlsx', sheets: [aSheet(rows)] });
    const own = items.filter(({ standard }) => standard === undefined);
    expect(own.map(({ place, name, kind }) => [place, name, kind])).toEqual([
      ['施策の表', '主担当課', '文字'],
      ['指標', '基準値の年度', '年度'],
      ['施策の評価', '市民の意見', '文章'],
      ['関連', '連携の内容', '文章'],
      ['一覧', '備考', '文章'],
      ['個票', '補助金の額', '金額'],
    ]);
  });
});

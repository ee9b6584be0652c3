import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import type { Evaluation } from '../../../src/model/evaluation';
import { fieldsThat } from '../../../src/rules/facts/fields-that';
import { subjectOf } from '../subject-of';

const everyField = (evaluation: Evaluation) => fieldsThat(evaluation, [], () => true);
const namesOf = (data = clean) =>
  everyField(subjectOf(layOut(data).snapshot).evaluation).map(({ field, kind, owner }) =>
    [owner.split(' ')[0], field.label, kind].join(' '),
  );
const byOwner = (owner: string) =>
  namesOf()
    .filter((one) => one.startsWith(`${owner} `))
    .map((one) => one.slice(owner.length + 1));

describe('every field', () => {
  it('of the header and section 4 is about nobody', () => {
    expect(byOwner('')).toEqual([
      '政策分野 text',
      '政策分野の名称 text',
      '政策目標 text',
      '目指す姿 longText',
      '施策の最終評価 longText',
    ]);
  });

  it('of a 施策 is about it', () => {
    expect(byOwner('施策1')).toEqual([
      '施策番号 measureNumber',
      '名称 text',
      '施策の内容 longText',
      '今年度の重点方針 longText',
      '取組状況 longText',
      '課題認識と今後の方針・改善点 longText',
    ]);
  });

  it('of a KPI is about it', () => {
    const year = ['年度 fiscalYear', '目標 figure', '実績 figure'];
    expect(byOwner('指標1')).toEqual([
      '番号 integer',
      '指標名 text',
      '単位 text',
      '説明又は計算式 longText',
      ...year,
      ...year,
      ...year,
      '最終目標 figure',
      '検証 longText',
    ]);
  });

  it('of section 3 is about the project', () => {
    expect(byOwner('関連事業').slice(0, 3)).toEqual([
      '政策分野 areaCode',
      '事務事業名 text',
      '担当部・課名 departments',
    ]);
  });

  it('of a project on list and card is about it', () => {
    const year = ['財務内容の年度 yearColumn', '事業費 amount', '所要一般財源 amount', '概算人件費 amount'];
    const [list, card] = [byOwner('施策1-1').slice(0, 8), byOwner('施策1-1').slice(8)];
    expect(list).toEqual([
      '番号 integer',
      'ロジックモデル mark',
      '重点事業 mark',
      '人口減少対策 populationGoals',
      'SDGsターゲット sdgTargets',
      '事務事業名 text',
      '次年度方針 direction',
      '担当部・課 departments',
    ]);
    expect(card).toEqual([
      '番号 integer',
      '事業名 text',
      '法定／自主 obligation',
      '担当部・課 departments',
      '次年度方針 direction',
      '概要 longText',
      'これまでの取組状況 longText',
      '事業の検証 longText',
      'ロジックモデル mark',
      '重点事業 mark',
      '人口減少対策 populationGoals',
      'SDGsターゲット sdgTargets',
      '財務内容 unit',
      ...year,
      ...year,
    ]);
  });

  it('is told of what stands', () => {
    const bare = subjectOf({ name: 'a.xlsx', sheets: [] }).evaluation;
    expect(everyField(bare)).toEqual([]);
    expect(namesOf({ ...clean, list: null }).filter((one) => one.startsWith('施策1-1 '))).toHaveLength(21);
  });

  it('is given with its kind', () => {
    const { evaluation } = subjectOf(layOut(clean).snapshot);
    const found = everyField(evaluation).filter(({ field, kind }) => field.label === '事業費' && kind === 'amount');
    expect(found).toHaveLength(27 * 2);
    expect(found[0]?.field).toBe(evaluation.cards[0]?.years[0]?.cost);
  });
});

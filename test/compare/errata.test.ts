import * as fc from '../cases';
import type { EvaluationData } from '../../samples/evaluation-data';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { compare } from '../../src/compare/comparison';
import { errataOf } from '../../src/compare/errata';
import { readOnly } from '../../src/review';
import { withCard, withKpi, withMeasure, withRow } from '../rules/planters/change';
import { plainCards } from '../rules/planters/pick';
import { randomEvaluation } from '../workbooks/random-evaluation';
import { layouts } from '../workbooks/random-layout';

const readData = (data: EvaluationData, layout: Partial<Layout> = {}) => readOnly(layOut(data, layout).snapshot);
const errata = (wrong: EvaluationData, right: EvaluationData, layout: Partial<Layout> = {}) =>
  errataOf(compare(readData(wrong), readData(right, layout)));

const [first] = plainCards(clean);
if (!first) throw new RangeError('no card');
const name = String(first.card.name);

describe('the 正誤表 of two files of one year', () => {
  test('is empty where they say the same, whatever they look like', () => {
    fc.assert(
      fc.property(fc.nat(), layouts, (seed, layout) => {
        const data = randomEvaluation(seed, { cards: 8, measures: 2, kpis: 2 });
        expect(errata(data, data, layout)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('tells a value of a card, with its year', () => {
    const columns = first.card.columns.map((one, at) => (at === 0 ? { ...one, cost: 12_345 } : one));
    expect(errata(clean, withCard(clean, first, { columns }))).toEqual([
      {
        place: '施策1 地場産業の振興',
        project: `施策1-1 ${name}`,
        item: '令和6年度(予算) 事業費',
        wrong: Number(first.card.columns[0]?.cost).toLocaleString('en'),
        right: '12,345',
        isInternal: false,
      },
    ]);
  });

  test('tells a name that was put right on card and list', () => {
    const right = withRow(withCard(clean, first, { name: `${name}等` }), first, { name: `${name}等` });
    expect(errata(clean, right).map(({ place, item, wrong, right: now }) => [place, item, wrong, now])).toEqual([
      ['5 事務事業一覧', '事務事業名', name, `${name}等`],
      ['施策1 地場産業の振興', '事業名', name, `${name}等`],
    ]);
  });

  test('tells what stands in the sections', () => {
    const [kpi] = clean.kpis;
    const years = (kpi?.years ?? []).map((year, at) => (at === 0 ? { ...year, target: 5 } : year));
    const right = withMeasure(withKpi(clean, 0, { years, unit: '億円' }), 1, { content: '別の内容' });
    expect(
      errata(clean, { ...right, finalEvaluation: 'おおむね良好。' }).map(({ place, project, item, right: now }) => [
        place,
        project,
        item,
        now,
      ]),
    ).toEqual([
      ['見出し(政策分野・施策の表)', '施策2', '施策の内容', '別の内容'],
      ['1 政策分野の進捗状況', `指標1 ${String(kpi?.name)}`, '単位', '億円'],
      ['1 政策分野の進捗状況', `指標1 ${String(kpi?.name)}`, '令和5年度 目標', '5'],
      ['4 施策の最終評価', '', expect.any(String), 'おおむね良好。'],
    ]);
  });

  test('tells of a project that was put under another 施策, and of no other number', () => {
    const [one, two, ...others] = clean.cardGroups;
    if (!one || !two) throw new RangeError('no groups');
    const [moved, ...left] = one.cards;
    if (!moved) throw new RangeError('no card');
    const to = { ...two, cards: [...two.cards, { ...moved, number: two.cards.length + 1 }] };
    const wrong = { ...clean, list: null };
    const right = { ...wrong, cardGroups: [{ ...one, cards: left }, to, ...others] };
    expect(errata(wrong, right)).toMatchObject([
      {
        place: '施策2 経済循環の推進',
        project: `施策2-6 ${String(moved.name)}`,
        item: '施策',
        wrong: '施策1 地場産業の振興',
        right: '施策2 経済循環の推進',
      },
    ]);
  });

  test('tells of a card that only one of them has, once', () => {
    const fewer = { ...clean, list: null, cardGroups: clean.cardGroups.slice(0, 2) };
    const all = { ...clean, list: null };
    const [, , third] = clean.cardGroups;
    expect(errata(fewer, all).filter(({ item }) => item === '個票')).toHaveLength(third?.cards.length ?? 0);
    expect(errata(all, fewer).find(({ item }) => item === '個票')).toMatchObject({ wrong: 'あり', right: 'なし' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import type { EvaluationData, ListData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { changeLine, listChanges } from '../../src/tabs/list/changes';
import { rollUp } from '../../src/rollup/roll-up';
import { outcomeOf } from '../../src/tabs/outcome';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import { putAll } from '../rules/put';
import { withAddedCard, withCard } from '../rollup/rolled-up';
import { build, planFor, rowSaying, stamp, tabOf, valuesOf } from './built';

const list = (data: EvaluationData = policyArea12, layout = {}) => tabOf(planFor(data, layout), 'list');
const names = (tab = list()) =>
  tab.rows.filter(({ cells }) => typeof cells[0]?.value === 'number').map(({ cells }) => cells[5]?.value);
const sampleList = policyArea12.list;
if (!sampleList) throw new Error('the sample has no list');
const buildable = (data: EvaluationData) => snapshotToXlsx(layOut(data).snapshot);
const withList = (change: Partial<ListData>): EvaluationData => ({
  ...policyArea12,
  list: { ...sampleList, ...change },
});

test('the published form: title, columns, a heading row a 施策, numbers from 1, note and legend', () => {
  const values = valuesOf(list());
  expect(values[0]).toEqual(['5 事務事業一覧']);
  expect(values[1]?.map((heading) => String(heading).replace('\n', ''))).toEqual([
    '番号',
    'ロジックモデル',
    '重点事業',
    '人口減少対策※',
    'SDGsターゲット',
    '事務事業名',
    '次年度方針',
    '担当部・課',
  ]);
  expect(values.map(([first]) => first)).toEqual([
    '5 事務事業一覧',
    '番号',
    '施策1 地場産業の振興（名称不一致）',
    ...Array.from({ length: 14 }, (_, index) => index + 1),
    '施策2 経済循環の推進',
    1,
    2,
    3,
    4,
    5,
    '施策3 経営基盤の強化（名称不一致）',
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    undefined,
    sampleList.note,
    ...sampleList.legend,
  ]);
  expect(values[15]).toEqual([13, null, null, null, '11.4', '福島県溶接協議会負担金', '継続', '観光商工部・商工課']);
});

test('a legend inside the note is printed with it, once', () => {
  const note = '※基本目標1：しごとづくり　基本目標2：人の流れ';
  expect(
    valuesOf(list(withList({ note, legend: [] })))
      .map(([first]) => first)
      .slice(-2),
  ).toEqual([undefined, note]);
});

test('the projects in card order, each with the marks that the old list has for it', () => {
  expect(names().slice(2, 4)).toEqual([
    '会津漆器技術後継者訓練奨励金',
    '会津漆器技術後継者の育成、自立及び産地定着支援事業補助金',
  ]);
  const marks = (name: string) =>
    rowSaying(list(), name, 5)
      .slice(1, 5)
      .map((cell) => cell?.value);
  expect(marks('会津ブランドものづくりフェア')).toEqual([null, '◎', '基本目標1', null]);
  // Renamed on its card, and joined all the same.
  expect(marks('会津漆器技術後継者育成訓練校運営補助金')).toEqual([null, null, null, '11.4']);
});

test("a card's own marks go first, and the list's stay where the card's are blank", () => {
  const data = withCard(1, 12, {
    marks: { logicModel: '○', priority: null, populationGoals: null, sdgTargets: '9.2' },
  });
  expect(
    rowSaying(list(data), '会津ブランドものづくりフェア', 5)
      .slice(1, 5)
      .map((cell) => cell?.value),
  ).toEqual(['○', '◎', '基本目標1', '9.2']);
});

test('a target typed as a number stays one; one that its format shows in full is written in full', () => {
  const laidOut = layOut(policyArea12);
  const tab = tabOf(
    plan(
      review(
        putAll(laidOut, {
          'list/1-6/sdgTargets': { value: 8.1 },
          'list/1-7/sdgTargets': { value: 8.1, format: '0.00' },
          'list/1-3/populationGoals': { value: 1, format: '"基本目標"0' },
        }),
      ),
      stamp,
    ),
    'list',
  );
  expect(rowSaying(tab, '会津清酒消費拡大推進事業', 5)[4]?.value).toBe(8.1);
  expect(rowSaying(tab, '地場産業振興事業', 5)[4]?.value).toBe('8.10');
  expect(rowSaying(tab, '会津漆器技術後継者の育成、自立及び産地定着支援事業補助金', 5)[3]?.value).toBe('基本目標1');
});

describe('nothing that staff wrote is lost', () => {
  const row = {
    number: 6,
    logicModel: '○',
    priority: '◎',
    populationGoals: null,
    sdgTargets: '8.9',
    name: 'まったく別の事業',
    direction: '継続',
    department: '総務部・人事課',
  };
  const groups = sampleList.groups.map((group) =>
    group.measure === 2 ? { ...group, rows: [...group.rows, row] } : group,
  );

  test('a row without a card stays, below its 施策', () => {
    expect(rowSaying(list(withList({ groups })), 'まったく別の事業', 5).map((cell) => cell?.value)).toEqual([
      6,
      '○',
      '◎',
      null,
      '8.9',
      'まったく別の事業',
      '継続',
      '総務部・人事課',
    ]);
    expect(names(list(withList({ groups })))[19]).toBe('まったく別の事業');
  });

  test.each([1, 3, 14])('where card %i is missing it keeps its number, and building finds nothing new', (missing) => {
    const cardGroups = clean.cardGroups.map((group) =>
      group.measure === 1 ? { ...group, cards: group.cards.filter((_, index) => index !== missing - 1) } : group,
    );
    const before = review(layOut({ ...clean, cardGroups }).snapshot);
    const { after } = outcomeOf(before, rollUp(before));
    expect([before, after].map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['card-missing'],
      ['card-missing'],
    ]);
    const numbers = valuesOf(tabOf(plan(before, stamp), 'list')).flatMap(([number]) =>
      typeof number === 'number' ? [number] : [],
    );
    expect(numbers.slice(0, 14)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  test('and is announced, like every name that gives way', () => {
    const { renamed, kept, added } = listChanges(review(layOut(withList({ groups })).snapshot));
    expect(renamed).toEqual([
      {
        project: '施策1-2 会津漆器技術後継者育成訓練校運営補助金',
        label: '事務事業名',
        before: '会津漆器技術後継者訓練校運営補助金',
        after: '会津漆器技術後継者育成訓練校運営補助金',
      },
      {
        project: '施策1-9 一般財団法人 伝統的工芸品産業振興協会負担金',
        label: '事務事業名',
        before: '一般財団法人伝統的工芸品産業振興協会負担金',
        after: '一般財団法人 伝統的工芸品産業振興協会負担金',
      },
      {
        project: '施策1-13 福島県溶接協議会負担金',
        label: '事務事業名',
        before: '福島県溶接技術協議会負担金',
        after: '福島県溶接協議会負担金',
      },
    ]);
    expect(kept).toEqual(['施策2-6 まったく別の事業']);
    expect(added).toEqual([]);
  });

  test('on building again neither', () => {
    const once = build(buildable(withList({ groups })));
    const twice = build(once.bytes);
    expect(tabOf(twice.plan, 'list')).toEqual(tabOf(once.plan, 'list'));
  });
});

test('a card that the old list does not know is added, and announced', () => {
  const first = policyArea12.cardGroups[0]?.cards[0];
  if (!first) throw new Error('the sample has no card');
  const data = withAddedCard(3, { ...first, name: '新しい空き店舗活用事業', direction: '新規' });
  expect(names(list(data)).at(-1)).toBe('新しい空き店舗活用事業');
  expect(listChanges(review(layOut(data).snapshot)).added).toEqual(['施策3-9 新しい空き店舗活用事業']);
});

test("a heading bears the old list's wording, and without one the header's", () => {
  const heading = (tab = list()) =>
    tab.rows.map(({ cells }) => cells[0]?.value).find((value) => String(value).startsWith('施策3'));
  expect(heading()).toBe('施策3 経営基盤の強化（名称不一致）');
  expect(heading(list({ ...policyArea12, list: null }))).toBe('施策3 経済基盤の強化（名称不一致）');
});

test('a workbook without a list gets one, without note and legend', () => {
  const values = valuesOf(list({ ...policyArea12, list: null }));
  expect(values).toHaveLength(2 + 3 + 27);
  expect(names(list({ ...policyArea12, list: null }))).toEqual(names());
});

test('the list reads back as it was written', () => {
  const built = build(buildable(policyArea12));
  const again = tabOf(build(built.bytes).plan, 'list');
  expect(valuesOf(again)).toEqual(valuesOf(list()));
});

test('marks on the list that the cards replace are said', () => {
  const marks = { logicModel: null, priority: '◎', populationGoals: null, sdgTargets: '17.1' };
  const cardGroups = clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card, at) => (group.measure === 1 && at === 0 ? { ...card, marks } : card)),
  }));
  const laidOut = layOut({ ...clean, cardGroups });
  const snapshot = putAll(laidOut, { 'list/1-1/priority': null, 'list/1-1/sdgTargets': '11.4' });
  expect(listChanges(review(snapshot)).remarked.map(changeLine)).toEqual([
    '施策1-1 会津漆器産業従事者支援補助金 「重点事業」の空欄→「◎」',
    '施策1-1 会津漆器産業従事者支援補助金 「SDGsターゲット」の「11.4」→「17.1」',
  ]);
});

import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { ownLines } from '../../src/cli/text/own-text';
import { toRollupJson } from '../../src/rollup/json';
import { rollUp } from '../../src/rollup/roll-up';
import { breaks } from '../cli/schema';
import { putAll, type Put } from '../rules/put';
import { subjectOf } from '../rules/subject-of';
import { items, withForm } from '../workbooks/form-sheet';
import { rolledUp } from './rolled-up';

const laidOut = layOut(policyArea12);
const ids = policyArea12.cardGroups.flatMap(({ measure, cards }) => cards.map((_, at) => `${measure}-${at + 1}`));

type OwnRow = Readonly<Record<'この様式での項目名' | '種類', string>> &
  Readonly<Partial<Record<'選択肢' | '集計', string>>>;

/** The sample, a label of all cards respelt, under which the office has an item of its own. */
function ownAt(key: 'labour' | 'obligation', own: OwnRow, puts: Readonly<Record<string, Put>> = {}) {
  const label = own.この様式での項目名;
  const respelt = Object.fromEntries(ids.map((id) => [`card/${id}/label/${key}`, label]));
  const snapshot = putAll(laidOut, { ...respelt, ...puts });
  const area = rollUp(subjectOf(withForm(snapshot, items({ 欄: '個票', ...own }))));
  return { json: toRollupJson([area], []).areas[0]?.own, lines: ownLines(area), area };
}

it('nothing where 様式定義 asks for nothing', () => {
  const area = rolledUp(laidOut.snapshot);
  expect(toRollupJson([area], []).areas[0]?.own).toEqual({});
  expect(ownLines(area)).toEqual([]);
  expect(ownAt('labour', { この様式での項目名: '国庫支出金', 種類: '金額' }).json).toEqual({});
});

it('amounts under years are summed a column, by 施策 and in all', () => {
  const { json, lines } = ownAt('labour', { この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' });
  const measures = rolledUp(laidOut.snapshot).measures.map(({ number, labour }) => [String(number), labour] as const);
  expect(json).toEqual({
    国庫支出金: {
      sum: {
        byMeasure: Object.fromEntries<unknown>(measures),
        total: [25842, 25842],
        gaps: { byMeasure: { 1: [0, 0], 2: [0, 0], 3: [0, 0] }, total: [0, 0] },
      },
    },
  });
  expect(lines.slice(0, 2)).toEqual([
    '国庫支出金の合計（千円）: 令和6年度(予算) 25,842、令和7年度(見込み) 25,842',
    '  施策1 地場産業の振興: 令和6年度(予算) 8,449、令和7年度(見込み) 8,449',
  ]);
});

it('a column of which only own amounts can be read is one', () => {
  const blank = Object.fromEntries(
    ids.flatMap((id) => ['cost', 'generalFunds'].map((row) => [`card/${id}/${row}/1`, null])),
  );
  const own = { この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' };
  expect(ownAt('labour', own, blank).json).toMatchObject({ 国庫支出金: { sum: { total: [25842, 25842] } } });
});

it('numbers that stand by themselves are summed once a card', () => {
  const own = { この様式での項目名: '定員', 種類: '数値', 集計: '合計' };
  const blank = Object.fromEntries(ids.map((id) => [`card/${id}/obligation`, null]));
  const { json, lines } = ownAt('obligation', own, { ...blank, 'card/1-1/obligation': 30, 'card/2-1/obligation': 12 });
  expect(json).toEqual({
    定員: {
      sum: {
        byMeasure: { 1: [30], 2: [12], 3: [null] },
        total: [42],
        gaps: { byMeasure: { 1: [0], 2: [0], 3: [0] }, total: [0] },
      },
    },
  });
  expect(lines.map((line) => line.replace(/(施策\d).*: /u, '$1: '))).toEqual([
    '定員の合計: 42',
    '  施策1: 30',
    '  施策2: 12',
    '  施策3: －',
  ]);
});

it('choices are grouped by value, as declared, what has none last', () => {
  const own = { この様式での項目名: '有効性', 種類: '選択', 選択肢: '自主、法定', 集計: '区分別' };
  const { json, lines, area } = ownAt('obligation', own, {
    'card/1-1/obligation': null,
    'card/1-2/obligation': '不明',
  });
  const groups = Object.entries((json as { 有効性: { groups: Record<string, { projects: number }> } }).有効性.groups);
  expect(groups.map(([value]) => value)).toEqual(['自主', '法定', '不明', '']);
  expect(groups.reduce((sum, [, { projects }]) => sum + projects, 0)).toBe(area.total.projects);
  expect(groups.at(-1)?.[1]).toMatchObject({ projects: 1 });
  expect(lines[0]).toBe('有効性の区分別（事業費は千円）:');
  expect(lines.at(-1)).toMatch(/^ {2}（記入なし）: 1件 事業費 令和6年度\(予算\) /u);
});

it('marks are grouped by what stands there; a dash is none', () => {
  const own = { この様式での項目名: '公約', 種類: '印', 集計: '区分別' };
  const blank = Object.fromEntries(ids.map((id) => [`card/${id}/obligation`, null]));
  const { json } = ownAt('obligation', own, { ...blank, 'card/1-1/obligation': '◎', 'card/1-2/obligation': '－' });
  expect(json).toMatchObject({ 公約: { groups: { '◎': { projects: 1 }, '': { projects: 26 } } } });
});

it('the JSON is as the schema says', () => {
  const { area: sums } = ownAt('labour', { この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' });
  const { area: groups } = ownAt('obligation', { この様式での項目名: '公約', 種類: '印', 集計: '区分別' });
  expect(breaks('sums', JSON.stringify(toRollupJson([sums, groups], [])))).toEqual([]);
});

it('amounts stand in the columns of all areas', () => {
  const { area } = ownAt('labour', { この様式での項目名: '国庫支出金', 種類: '金額', 集計: '合計' });
  const other = { ...area, columns: [{ year: 2023, kind: '決算' }] };
  expect(toRollupJson([other, area], []).areas[1]?.own).toMatchObject({
    国庫支出金: { sum: { total: [null, 25842, 25842] } },
  });
});

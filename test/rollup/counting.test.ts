import { describe, expect, test } from '@jest/globals';
import type { CardData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { combine } from '../../src/rollup/combine';
import { rolledUp, rolledUpIn, withAddedCard, withCard } from './rolled-up';

const first = policyArea12.cardGroups[0]?.cards[0];
if (!first) throw new Error('the sample has no card');
const column = (year: number, kind: string, amount: number | string | null) => ({
  year,
  kind,
  cost: amount,
  generalFunds: amount,
  labour: amount,
});
const with11 = (change: Partial<CardData>) => rolledUp(layOut(withCard(1, 1, change)).snapshot);
const withColumns = (...columns: CardData['columns']) => with11({ columns });

describe('columns', () => {
  test('two kinds of one year are never summed', () => {
    const { columns, total, measures, compared } = withColumns(column(2024, '決算', 700), column(2025, '見込み', 2500));
    expect(columns.map(({ year, kind }) => `${String(year)}${kind}`)).toEqual(['2024予算', '2024決算', '2025見込み']);
    expect(total.cost).toEqual([701301, 700, 702847]);
    expect(measures.map(({ cost }) => cost)).toEqual([
      [37789, 700, 40235],
      [15783, null, 15521],
      [647729, null, 647091],
    ]);
    expect(compared).toEqual({ from: 0, to: 2 });
  });

  test('amounts go by their heading, not by their place', () => {
    const { total } = withColumns(column(2025, '見込み', 1), column(2024, '予算', 3));
    expect(total.cost).toEqual([703801 - 2500 + 3, 702847 - 2500 + 1]);
  });

  test('a column without any counted amount is none', () => {
    expect(withColumns(column(2030, '予算', null), column(2025, '見込み', 2500)).columns).toHaveLength(2);
  });
});

describe('what is counted', () => {
  test('a dash is a counted zero', () => {
    const { total, coverage } = withColumns(column(2024, '予算', '—'), column(2025, '見込み', '－'));
    expect(total.cost).toEqual([701301, 700347]);
    expect(coverage).toMatchObject({ counted: 27, excluded: [] });
  });

  test('an amount as text is counted, and said', () => {
    expect(withColumns(column(2024, '予算', '2,500'), column(2025, '見込み', '２，５００')).coverage.asText).toBe(6);
    expect(rolledUpIn({ amounts: 'commaText' }).coverage).toMatchObject({ counted: 27, asText: 162 });
  });

  test('what cannot be read is left out, and said at its cell', () => {
    const { total, coverage } = withColumns(column(2024, '予算', '検討中'), column(2025, '見込み', 2500));
    expect(total.cost).toEqual([701301, 702847]);
    expect(coverage.excluded.map(({ field, why }) => `${field}：${why}`)).toEqual([
      '事業費 令和6年度(予算)：「検討中」は金額として読み取れません。',
      '所要一般財源 令和6年度(予算)：「検討中」は金額として読み取れません。',
      '概算人件費 令和6年度(予算)：「検討中」は金額として読み取れません。',
    ]);
  });

  test('a card without any amount is not counted', () => {
    const { total, coverage } = withColumns(column(2024, '予算', null), column(2025, '見込み', null));
    expect(total.projects).toBe(27);
    expect(coverage).toMatchObject({ cards: 27, counted: 26 });
    expect(coverage.excluded.map(({ why }) => why)).toEqual(Array(6).fill('空欄です。'));
  });

  test('an amount under a year that cannot be read is left out, and said', () => {
    const { coverage } = withColumns({ ...column(0, '', 5), year: '来年' }, column(2025, '見込み', 2500));
    expect(coverage.excluded[0]).toMatchObject({ field: '事業費 来年', why: '年度の見出しを読み取れません。' });
  });

  test("next year's amounts of what ends and this year's of what is new may be blank", () => {
    const ended = with11({ direction: '終了', columns: [column(2024, '予算', 5), column(2025, '見込み', null)] });
    const fresh = with11({ direction: '新規', columns: [column(2024, '予算', null), column(2025, '見込み', 5)] });
    expect([ended.coverage.excluded, fresh.coverage.excluded]).toEqual([[], []]);
    const forgotten = with11({ direction: '終了', columns: [column(2024, '予算', null), column(2025, '見込み', 5)] });
    expect(forgotten.coverage.excluded).toHaveLength(3);
  });

  test('fractions sum as they look', () => {
    const { total } = withColumns(column(2024, '予算', 0.1), column(2025, '見込み', 0.2));
    expect(total.cost).toEqual([701301.1, 700347.2]);
  });
});

describe('shown twice, counted once', () => {
  const again = (change: Partial<CardData> = {}) =>
    rolledUp(layOut(withAddedCard(2, { ...first, ...change })).snapshot);

  test.each([
    ['marked （再掲）', { name: `${String(first.name)}（再掲）` }],
    [
      'marked （再掲） with amounts of its own',
      { name: `(再掲)${String(first.name)}`, columns: [column(2024, '予算', 1), column(2025, '見込み', 1)] },
    ],
    ['alike in name, department and amounts', {}],
  ])('%s', (_, change) => {
    const { total, measures, coverage, relisted, by } = again(change);
    expect(measures[1]?.projects).toBe(6);
    expect(total).toMatchObject({ projects: 27, cost: [703801, 702847] });
    expect(by.direction.get('継続')?.projects).toBe(26);
    expect(relisted.size).toBe(1);
    expect(coverage).toMatchObject({ cards: 28, counted: 27 });
    expect(coverage.excluded.map(({ project, why }) => `${project} ${why}`)).toEqual([
      '施策2-6 会津漆器産業従事者支援補助金 再掲のため、合計には「施策1-1 会津漆器産業従事者支援補助金」で1回だけ数えています。',
    ]);
  });

  test('a namesake with other amounts or another department is another project', () => {
    const columns = [column(2024, '予算', 1), column(2025, '見込み', 1)];
    expect(again({ columns }).total.projects).toBe(28);
    expect(again({ department: [{ division: '農政部', section: '農林課' }] }).total.projects).toBe(28);
  });

  test('a mark without its original is counted', () => {
    expect(with11({ name: 'ほかの分野の事業（再掲）' }).total.projects).toBe(27);
  });

  test('over several areas what one marks and another counts is counted once', () => {
    const here = rolledUp(layOut(policyArea12).snapshot);
    const marked = { ...first, name: `${String(first.name)}（再掲）` };
    const there = rolledUp(
      layOut({ ...policyArea12, cardGroups: [{ measure: 1, name: '', cards: [marked] }] }).snapshot,
    );
    expect(there.total.projects).toBe(1);
    expect(combine([here, there]).total).toEqual(here.total);
    expect(combine([there, here]).total).toEqual(here.total);
    expect(combine([here, here]).total.projects).toBe(54);
  });
});

describe('attributes', () => {
  test('a project with several counts under each, and once in totals', () => {
    const { by, total } = with11({
      department: [
        { division: '観光商工部', section: '商工課' },
        { division: '観光商工部', section: '観光課' },
        { division: '農政部', section: '' },
      ],
      marks: { logicModel: null, priority: '○', populationGoals: '基本目標1・2', sdgTargets: '8.10、8.3、11.a' },
    });
    expect([...by.division].map(([name, { projects }]) => [name, projects])).toEqual([
      ['観光商工部', 27],
      ['農政部', 1],
    ]);
    expect([...by.department.keys()]).toEqual(['観光商工部・商工課', '観光商工部・観光課', '農政部']);
    expect([...by.sdgTarget.keys()]).toEqual(['8.1', '8.3', '8.10', '11.4', '11.a', '']);
    expect(by.sdgGoal.get('8')?.projects).toBe(13);
    expect([...by.populationGoal.keys()]).toEqual(['基本目標1', '基本目標2', '基本目標4', '']);
    expect([...by.priority.keys()]).toEqual(['◎', '○', '']);
    expect(total.projects).toBe(27);
  });

  test('a dash for a mark counts as none', () => {
    const { by } = with11({ marks: { logicModel: null, priority: '—', populationGoals: '—', sdgTargets: '－' } });
    expect([...by.priority.keys()]).toEqual(['◎', '']);
    expect([...by.populationGoal.keys()].at(-1)).toBe('');
    expect(by.sdgTarget.get('')?.projects).toBe(10);
  });

  test("a card's own mark goes before the list's", () => {
    const marks = { logicModel: null, priority: null, populationGoals: null, sdgTargets: '9.2' };
    const { by } = with11({ marks });
    expect(by.sdgTarget.get('9.2')?.projects).toBe(1);
    expect(by.sdgTarget.get('11.4')?.projects).toBe(5);
  });

  test('the list is joined by project, whatever its order', () => {
    const list = policyArea12.list;
    if (!list) throw new Error('the sample has no list');
    const groups = list.groups.map((group) => ({ ...group, rows: [...group.rows].reverse() }));
    const reversed = rolledUp(layOut({ ...policyArea12, list: { ...list, groups } }).snapshot);
    const { by } = rolledUp(layOut(policyArea12).snapshot);
    expect(reversed.by).toEqual(by);
  });
});

describe('deposits', () => {
  test('the settings add and except some', () => {
    const { snapshot } = layOut(policyArea12);
    const deposits = { add: [String(first.name)], except: ['会津漆器協同組合融資制度預託金'] };
    expect(rolledUp(snapshot, { deposits }).withoutDeposits.cost).toEqual([
      703801 - 2500 - 600000,
      702847 - 2500 - 600000,
    ]);
  });
});

import { noGap, noGaps, sumGaps } from '../../src/rollup/gaps';
import type { YearColumn } from '../../src/layout/kinds';
import { alignTo, combine } from '../../src/rollup/combine';
import type { Project } from '../../src/rollup/project';
import type { AreaRollup } from '../../src/rollup/roll-up';

const [settled, budget, forecast]: YearColumn[] = [
  { year: 2023, kind: '決算' },
  { year: 2024, kind: '予算' },
  { year: 2025, kind: '見込み' },
];
if (!settled || !budget || !forecast) throw new Error('three columns');
const project = (name: string, costs: number[], marked = false) =>
  ({
    name,
    card: { name: { raw: name }, measure: 1, relisted: marked, department: { value: [] }, years: [] },
    attributes: { department: ['商工課'] },
    amounts: { cost: costs, generalFunds: costs, labour: costs },
    own: new Map(),
    gaps: noGaps,
  }) as unknown as Project;
const area = (columns: YearColumn[], projects: Project[], relisted: Project[] = []) =>
  ({ columns, projects, relisted: new Map(relisted.map((one) => [one, one])) }) as unknown as AreaRollup;

describe('amounts are aligned', () => {
  it('with all columns, null where there is none', () => {
    const aligned = alignTo([settled, budget, forecast], [forecast, budget]);
    expect(aligned({ cost: [1, 2], generalFunds: [3, null], labour: [5] })).toEqual({
      cost: [null, 2, 1],
      generalFunds: [null, null, 3],
      labour: [null, null, 5],
    });
  });
});

describe('several areas', () => {
  it('have the columns of all, each once', () => {
    expect(combine([area([budget, forecast], []), area([settled, budget], [])]).columns).toEqual([
      settled,
      budget,
      forecast,
    ]);
  });

  it('are summed column by column', () => {
    expect(
      combine([
        area([budget, forecast], [project('支援', [1, 2])]),
        area([settled, forecast], [project('補助', [4, 8])]),
      ]).total,
    ).toEqual({
      projects: 2,
      cost: [4, 1, 10],
      generalFunds: [4, 1, 10],
      labour: [4, 1, 10],
      own: new Map(),
      gaps: sumGaps([], 3),
    });
  });

  it('lack what the areas lack, in their own columns', () => {
    const lacking = { ...noGaps, rows: { ...noGaps.rows, cost: [noGap, { blank: 1, unreadable: 0 }] } };
    const incomplete = { ...project('支援', [1, 2]), gaps: lacking };
    const { gaps } = combine([area([settled, forecast], [incomplete]), area([budget], [project('補助', [4])])]).total;
    expect(gaps.rows.cost).toEqual([noGap, noGap, { blank: 1, unreadable: 0 }]);
    expect(gaps.rows.labour).toEqual([noGap, noGap, noGap]);
  });

  it('count what one of them shows once more but once', () => {
    const again = project('支援', [2], true);
    expect(combine([area([budget], [project('支援', [2]), again], [again])]).total.projects).toBe(1);
  });

  it('count what one marks and another counts but once', () => {
    const [own, marked] = [area([budget], [project('支援', [2])]), area([budget], [project('支援', [2], true)])];
    expect(
      [combine([own, marked]).total, combine([marked, own]).total].map(({ projects, cost }) => [projects, cost]),
    ).toEqual([
      [1, [2]],
      [1, [2]],
    ]);
    expect(combine([marked]).total.projects).toBe(1);
  });

  it('count namesakes that nobody marks each', () => {
    expect(
      combine([area([budget], [project('支援', [2])]), area([budget], [project('支援', [2])])]).total.projects,
    ).toBe(2);
  });

  it('are nothing of none', () => {
    expect(combine([])).toEqual({
      columns: [],
      total: { projects: 0, cost: [], generalFunds: [], labour: [], own: new Map(), gaps: sumGaps([], 0) },
    });
  });
});

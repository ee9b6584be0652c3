import type { Summed } from '../../src/rollup/project';
import { relistedAmong } from '../../src/rollup/relisted';

const project = (name: string, measure: number, cost: number, { marked = false, department = ['商工課'] } = {}) =>
  ({
    name,
    card: { measure, relisted: marked },
    amounts: { cost: [cost], generalFunds: [0], labour: [0] },
    attributes: { department },
  }) as unknown as Summed;
const pairs = (...projects: Summed[]) =>
  [...relistedAmong(projects)].map((pair) => pair.map((one) => projects.indexOf(one)));

describe('shown once more', () => {
  it('is what is marked, though all else differs', () => {
    expect(pairs(project('支援', 1, 5, { marked: true }), project('支援', 1, 7, { department: ['農林課'] }))).toEqual([
      [0, 1],
    ]);
  });

  it('is what is alike in name, departments and amounts under another 施策', () => {
    expect(pairs(project('支援', 1, 5), project('支 援', 2, 5))).toEqual([[1, 0]]);
    expect(
      pairs(
        project('支援', 1, 5, { department: ['商工課', '観光課'] }),
        project('支援', 2, 5, { department: ['観光 課', '商工課'] }),
      ),
    ).toEqual([[1, 0]]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 5), project('支援', 3, 5))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('is not what differs', () => {
    expect(pairs(project('支援', 1, 5), project('補助', 2, 5))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 6))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 5, { department: ['農林課'] }))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 1, 5))).toEqual([]);
    expect(pairs(project('', 1, 5), project('', 2, 5))).toEqual([]);
  });

  it('is not what is marked and stands alone, but is its like', () => {
    expect(pairs(project('支援', 1, 5, { marked: true }))).toEqual([]);
    expect(pairs(project('支援', 1, 5, { marked: true }), project('支援', 2, 6, { marked: true }))).toEqual([[1, 0]]);
  });

  it('is told of the one that is counted for it', () => {
    expect(pairs(project('支援', 1, 5), project('支援', 2, 6), project('支援', 3, 6))).toEqual([[2, 1]]);
  });
});

import { noGaps, sumGaps } from '../../src/rollup/gaps';
import { breakDown } from '../../src/rollup/breakdown';
import type { Project } from '../../src/rollup/project';

const project = (cost: number, ...direction: string[]) =>
  ({
    amounts: { cost: [cost], generalFunds: [null], labour: [1] },
    own: new Map(),
    gaps: noGaps,
    attributes: { direction },
  }) as unknown as Project;

describe('a breakdown', () => {
  const [first, second, third] = [project(1, '終了'), project(2, '継続', '終了'), project(4, '')];
  const groups = () => breakDown([first, second, third], 'direction', 1);

  it('has a group a value, in order', () => {
    expect([...groups().keys()]).toEqual(['継続', '終了', '']);
  });

  it('counts a project under each of its values', () => {
    expect(groups().get('終了')).toEqual({
      projects: 2,
      cost: [3],
      generalFunds: [null],
      labour: [2],
      own: new Map(),
      gaps: sumGaps([], 1),
      members: [first, second],
    });
    expect(groups().get('継続')).toEqual({
      projects: 1,
      cost: [2],
      generalFunds: [null],
      labour: [1],
      own: new Map(),
      gaps: sumGaps([], 1),
      members: [second],
    });
    expect(groups().get('')?.members).toEqual([third]);
  });

  it('is empty of no projects', () => {
    expect(breakDown([], 'direction', 1).size).toBe(0);
  });
});

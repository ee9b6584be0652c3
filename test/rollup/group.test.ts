import { groupOf } from '../../src/rollup/group';
import type { Summed } from '../../src/rollup/project';

it('projects are counted and summed', () => {
  const project = { amounts: { cost: [1], generalFunds: [2], labour: [null] } } as unknown as Summed;
  expect(groupOf([project, project], 1)).toEqual({ projects: 2, cost: [2], generalFunds: [4], labour: [null] });
  expect(groupOf([], 1)).toEqual({ projects: 0, cost: [null], generalFunds: [null], labour: [null] });
});

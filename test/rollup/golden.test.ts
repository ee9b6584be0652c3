import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { toRollupJson } from '../../src/rollup/json';
import type { Snapshot } from '../../src/workbook/snapshot';
import { allBroken } from '../catalogue/all-broken';
import { linesOf } from '../lines-of';
import { rolledUp } from './rolled-up';

describe('sums the same as before', () => {
  const sums = (snapshot: Snapshot) => linesOf(toRollupJson([rolledUp(snapshot)], []));

  it('of the sample', () => {
    expect(sums(layOut(policyArea12).snapshot)).toMatchSnapshot();
  });

  it('of a workbook full of mistakes, with what was left out', () => {
    expect(sums(allBroken())).toMatchSnapshot();
  });
});

import type { OwnItem } from '../../src/layout/own-item';
import type { Amounts } from '../../src/rollup/amounts';
import { noGap, noGaps, sumGaps, type GapsOfSums } from '../../src/rollup/gaps';
import { groupOf } from '../../src/rollup/group';
import type { Summed } from '../../src/rollup/project';

const item = { label: '国庫支出金' } as OwnItem;

const lacking: GapsOfSums = { ...noGaps, rows: { ...noGaps.rows, labour: [{ blank: 1, unreadable: 0 }] } };

it('projects are counted and summed', () => {
  const project = (own: Amounts) =>
    ({
      amounts: { cost: [1], generalFunds: [2], labour: [null] },
      own: new Map([[item, own]]),
      gaps: lacking,
    }) as unknown as Summed;
  expect(groupOf([project([0.1, null]), project([0.2, null])], 1)).toEqual({
    projects: 2,
    cost: [2],
    generalFunds: [4],
    labour: [null],
    own: new Map([[item, [0.3, null]]]),
    gaps: { rows: { cost: [noGap], generalFunds: [noGap], labour: [{ blank: 2, unreadable: 0 }] }, own: new Map() },
  });
  const none = {
    projects: 0,
    cost: [null],
    generalFunds: [null],
    labour: [null],
    own: new Map(),
    gaps: sumGaps([], 1),
  };
  expect(groupOf([], 1)).toEqual(none);
});

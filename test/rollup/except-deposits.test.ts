import { expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { review } from '../../src/review';
import { exceptDeposits } from '../../src/rollup/except-deposits';
import { rollUp } from '../../src/rollup/roll-up';
import { everyKindWorkbook } from '../workbooks/own-items';
import { rolledUp } from './rolled-up';

const sample = rolledUp(layOut(policyArea12).snapshot);

test('every sum is without deposits: of each 施策, of all, and of each group', () => {
  const { measures, total, by } = exceptDeposits(sample);
  expect(measures.map(({ label, projects, cost }) => [label, projects, cost])).toEqual([
    ['施策1', 13, [30289, 30235]],
    ['施策2', 5, [15783, 15521]],
    ['施策3', 7, [47729, 47091]],
  ]);
  expect(total).toBe(sample.withoutDeposits);
  for (const groups of [by.direction, by.kind, by.division]) {
    const costs = [...groups.values()].map(({ cost }) => cost[0] ?? 0);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(93801);
  }
});

test('the office’s own sums and groups are without them, too', () => {
  const rollup = rollUp(review(everyKindWorkbook()));
  const less = exceptDeposits(rollup);
  const deposits = rollup.projects.filter(({ deposit }) => deposit);
  expect(deposits).toHaveLength(2);
  const figures = rollup.own.flatMap((own, at) => ('total' in own ? [[own, less.own[at]] as const] : []));
  expect(figures.length).toBeGreaterThan(0);
  for (const [own, without] of figures) {
    const theirs = deposits.reduce((sum, project) => sum + (project.own.get(own.item)?.[0] ?? 0), 0);
    expect(theirs).toBeGreaterThan(0);
    expect(without).toMatchObject({
      total: [(own.total[0] ?? 0) - theirs, ...own.total.slice(1).map(() => expect.anything())],
    });
  }
  const counted = (own: (typeof rollup.own)[number] | undefined) =>
    own && 'groups' in own ? [...own.groups.values()].reduce((sum, { projects }) => sum + projects, 0) : null;
  expect(less.own.map(counted)).toEqual(
    rollup.own.map((own) => ('groups' in own ? rollup.withoutDeposits.projects : null)),
  );
});

test('a group of deposits alone is left out, a 施策 is not', () => {
  const data = {
    ...policyArea12,
    cardGroups: policyArea12.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.map((card) => (String(card.name).includes('預託金') ? { ...card, direction: '拡充' } : card)),
    })),
  };
  const rollup = rolledUp(layOut(data).snapshot);
  expect([...rollup.by.direction.keys()]).toContain('拡充');
  const less = exceptDeposits(rollup);
  expect([...less.by.direction.keys()]).not.toContain('拡充');
  expect(less.measures).toHaveLength(3);
});

import { groupOf } from './group';
import { sumOf } from './own';
import type { Project } from './project';
import { byAttribute, type AreaRollup } from './roll-up';

/** What is summed of an area. */
export type Sums = Pick<
  AreaRollup,
  'columns' | 'compared' | 'measures' | 'total' | 'by' | 'own' | 'figures' | 'labels' | 'internal'
>;

/** The same sums without deposits (預託金). A value of deposits alone is no group any more; every 施策 stays one. */
export function exceptDeposits(rollup: AreaRollup): Sums {
  const { columns, withoutDeposits: total, by, own } = rollup;
  const without = <G extends { readonly members: readonly Project[] }>(group: G) => {
    const members = group.members.filter(({ deposit }) => !deposit);
    return { ...group, ...groupOf(members, columns.length), members };
  };
  const groupsOf = <G extends { readonly members: readonly Project[] }>(groups: ReadonlyMap<string, G>) =>
    new Map(
      [...groups].map(([value, group]) => [value, without(group)] as const).filter(([, { projects }]) => projects > 0),
    );
  const measures = rollup.measures.map(without);
  return {
    ...rollup,
    total,
    measures,
    by: byAttribute((attribute) => groupsOf(by[attribute])),
    own: own.map((one) =>
      'groups' in one
        ? { ...one, groups: groupsOf(one.groups) }
        : sumOf(one, { measures, total, columns: columns.length }),
    ),
  };
}

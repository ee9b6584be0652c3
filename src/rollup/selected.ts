import { comparableName } from '../model/names';
import type { OwnSelection, Selection, SelectionKind } from '../model/selection';
import type { Attributes } from './attributes';
import type { OwnGroups } from './own';
import type { Project } from './project';
import type { AreaRollup } from './roll-up';

/** A project of an additional list. `rank`: by 事業費 of the evaluated year, from 1; null where the list has no ranks. */
export interface Selected {
  readonly project: Project;
  readonly rank: number | null;
}

/** The projects that meet a condition, in card order, or the largest first; none that is shown once more (再掲). */
export function selectedProjects(rollup: AreaRollup, selection: Selection): Selected[] {
  if (selection.kind === 'own') return withOwnValue(rollup, selection);
  const { kind, value } = selection;
  const counted = rollup.projects.filter((project) => !rollup.relisted.has(project));
  if (kind === 'top') return largest(counted, evaluatedColumn(rollup), Number(value));
  const meets = conditions[kind];
  return counted.filter(({ attributes }) => meets(attributes, value)).map((project) => ({ project, rank: null }));
}

function withOwnValue({ own }: AreaRollup, { item, value }: OwnSelection): Selected[] {
  const grouped = groupingItems(own).find((one) => comparableName(one.item.label) === item);
  const [, group] = [...(grouped?.groups ?? [])].find(([name]) => comparableName(name) === value) ?? [];
  return (group?.members ?? []).map((project) => ({ project, rank: null }));
}

/** The items of the office's own that projects are grouped by, and that may be published. */
export const groupingItems = (own: AreaRollup['own']): OwnGroups[] =>
  own.filter((one): one is OwnGroups => 'groups' in one && !one.item.internal);

/** The place among the columns of the year that is evaluated, the first where no column is of it. */
export const evaluatedColumn = ({ columns, year }: Pick<AreaRollup, 'columns' | 'year'>): number =>
  Math.max(
    0,
    columns.findIndex((column) => column.year === year),
  );

/** Those with the largest 事業費; equal amounts have one rank, and all of them are among them or none. */
function largest(projects: readonly Project[], column: number, count: number): Selected[] {
  const costs = projects
    .flatMap((project) => {
      const cost = project.amounts.cost[column] ?? null;
      return cost === null ? [] : [{ project, cost }];
    })
    .sort((a, b) => b.cost - a.cost);
  let rank = 0;
  return costs
    .map(({ project, cost }, index) => {
      if (index === 0 || cost !== costs[index - 1]?.cost) rank = index + 1;
      return { project, rank };
    })
    .filter((one) => one.rank <= count);
}

const conditions = {
  priority: ({ priority }, value) => priority.some((mark) => mark !== '' && (value === '' || mark === value)),
  populationGoal: ({ populationGoal }, value) => populationGoal.includes(`基本目標${value}`),
  sdg: ({ sdgGoal, sdgTarget }, value) => sdgGoal.includes(value) || sdgTarget.includes(value),
  direction: ({ direction }, value) => direction.includes(value),
  department: ({ division, department }, value) =>
    [...division, ...department].some((name) => {
      const own = comparableName(name);
      return own === value || own.endsWith(`・${value}`);
    }),
} as const satisfies Record<Exclude<SelectionKind, 'top'>, (attributes: Attributes, value: string) => boolean>;

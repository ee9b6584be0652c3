import { departmentName, projectName } from './names';
import type { BusinessCard, Evaluation, ListRow } from './evaluation';
import { textOf } from './field';

/** By a project's name as findings bear it (`施策1-3 会津漆器…`): its 担当部・課, `観光商工部・商工課、農政部・農林課`. */
export function departmentsOf({ cards, list }: Evaluation): ReadonlyMap<string, string> {
  const projects: readonly (BusinessCard | ListRow)[] = [...(list?.rows ?? []), ...cards];
  return new Map(projects.map((project) => [projectName(project), shown(project)]));
}

const shown = ({ department }: BusinessCard | ListRow): string =>
  department.value === null ? textOf(department).trim() : department.value.map(departmentName).join('、');

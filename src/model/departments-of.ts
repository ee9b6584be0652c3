import { departmentName, projectName } from './names';
import type { BusinessCard, Evaluation, ListRow } from './evaluation';
import { textOf } from './field';

/** By a project's name as findings bear it (`施策1-3 会津漆器…`): its 担当部・課, `観光商工部・商工課、農政部・農林課`. */
export const departmentsOf = (evaluation: Evaluation): ReadonlyMap<string, string> =>
  new Map([...departmentNamesOf(evaluation)].map(([project, names]) => [project, names.join('、')]));

/** The same, department by department; one that cannot be read is named as it stands. */
export function departmentNamesOf({ cards, list }: Evaluation): ReadonlyMap<string, readonly string[]> {
  const projects: readonly (BusinessCard | ListRow)[] = [...(list?.rows ?? []), ...cards];
  return new Map(projects.map((project) => [projectName(project), namesOf(project)]));
}

function namesOf({ department }: BusinessCard | ListRow): readonly string[] {
  if (department.value !== null) return department.value.map(departmentName);
  const text = textOf(department).trim();
  return text === '' ? [] : [text];
}

import { departmentNamesOf } from '../model/departments-of';
import type { Evaluation } from '../model/evaluation';
import type { Finding } from '../model/finding';
import type { Departments } from './asked-department';

export function byDepartment(evaluation: Evaluation, findings: readonly Finding[]): Departments {
  const byProject = departmentNamesOf(evaluation);
  const of = ({ owner }: Finding) => byProject.get(owner) ?? [];
  const concerned = new Set(findings.flatMap(of));
  const names = [...new Set([...byProject.values()].flat())].filter((name) => concerned.has(name));
  return { of, names };
}

import type { Finding } from '../model/finding';

/** Findings are asked for by 担当部・課: null for all, `''` for those that are about no department's project. */
export type AskedDepartment = string | null;

/** Whose findings are whose. */
export interface Departments {
  /** The departments of a finding's project; none where it is about no project, or about one without a department. */
  readonly of: (finding: Finding) => readonly string[];
  /** Those that some finding is about, in the order of the list. */
  readonly names: readonly string[];
}

/** Whether a finding is of the asked department. */
export function isOf(finding: Finding, asked: AskedDepartment, { of }: Departments): boolean {
  if (asked === null) return true;
  const own = of(finding);
  return asked === '' ? own.length === 0 : own.includes(asked);
}

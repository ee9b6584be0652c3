import type { DepartmentData } from '../evaluation-data';

/** How an office writes a department: between 部 and 課, and between two departments in one cell. */
export const departmentNotations = {
  'middle-dot': { within: '・', between: '、' },
  'half-width-dot': { within: '･', between: '、' },
  space: { within: ' ', between: '、' },
  'full-width-space': { within: '　', between: '\n' },
  'line-break': { within: '\n', between: '\n' },
  lines: { within: '・', between: '\n' },
  slash: { within: '・', between: '／' },
} as const;

export type DepartmentNotation = keyof typeof departmentNotations;

export function writeDepartment(department: DepartmentData, notation: DepartmentNotation): string | null {
  if (department === null || typeof department === 'string') return department;
  const { within, between } = departmentNotations[notation];
  return department.map(({ division, section }) => division + within + section).join(between);
}

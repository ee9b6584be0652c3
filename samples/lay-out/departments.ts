import type { DepartmentsData } from '../evaluation-data';

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

export function writeDepartments(departments: DepartmentsData, notation: DepartmentNotation): string | null {
  if (departments === null || typeof departments === 'string') return departments;
  const { within, between } = departmentNotations[notation];
  return departments.map(({ division, section }) => division + within + section).join(between);
}

import { parseDepartments } from '../../layout/departments';
import type { Department } from '../../layout/kinds';
import { readAs, unreadable, type Reading } from './reading';

/** The departments of a cell; 同上 and the like name none. */
export function readDepartments(cell: { readonly value: unknown }): Reading<readonly Department[]> {
  if (typeof cell.value !== 'string') return unreadable;
  const departments = parseDepartments(cell.value);
  return departments.length === 0 ? unreadable : readAs(departments);
}

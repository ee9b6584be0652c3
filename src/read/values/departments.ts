import type { Department } from '../../layout/kinds';
import { readAs, unreadable, type Reading } from './reading';

const division = /(?:部|局|庁|委員会|支所)$/u;
const joined = /^(.+?(?:部|局|委員会|支所))(.+(?:課|室|係|所|班|センター|グループ))$/u;

/**
 * Reads `観光商工部・商工課`: 部 and 課 split by ・, a space, a line break or nothing; several departments in one cell,
 * where a 課 without a 部 of its own belongs to the one before.
 */
export function parseDepartments(text: string): Department[] {
  const departments: Department[] = [];
  let current = '';
  let used = true;
  const close = () => {
    if (!used) departments.push({ division: current, section: '' });
  };
  for (const part of partsOf(text)) {
    if (division.test(part)) {
      close();
      current = part;
      used = false;
    } else {
      departments.push({ division: current, section: part });
      used = true;
    }
  }
  close();
  return departments;
}

export function readDepartments(cell: { readonly value: unknown }): Reading<readonly Department[]> {
  if (typeof cell.value !== 'string') return unreadable;
  const departments = parseDepartments(cell.value);
  return departments.length === 0 ? unreadable : readAs(departments);
}

function partsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[・･\s,、;/()]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => (division.test(part) ? [part] : (joined.exec(part)?.slice(1) ?? [part])));
}

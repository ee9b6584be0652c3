import type { Department } from './kinds';
import { unfinishedWhole } from './unfinished';

const division = /(?:部|局|庁|委員会|支所)$/u;
const joined = /^(.+?(?:部|局|委員会|支所))(.+(?:課|室|係|所|班|センター|グループ))$/u;
/** What offices are called. */
const office = /(?:部|局|庁|委員会|課|室|所|センター|グループ|チーム|館|園|校|署|団|院|場|公社|協議会|本部|会計)$/u;

/**
 * Reads `観光商工部・商工課`: 部 and 課 split by ・, a space, a line break or nothing; several departments in one cell,
 * where a 課 without a 部 of its own belongs to the one before. A person, a 係 or 外 beside a department is none.
 */
export function parseDepartments(text: string): Department[] {
  if (unfinishedWhole(text) !== null) return [];
  const departments: Department[] = [];
  let current = '';
  let used = true;
  const close = () => {
    if (!used) departments.push({ division: current, section: '' });
  };
  const parts = partsOf(text);
  const strays = straysOf(parts);
  for (const part of parts) {
    if (strays.includes(part)) continue;
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

/** The parts of a cell beside its departments that name none: a person, a 係, 外. */
export const strayParts = (text: string): string[] => straysOf(partsOf(text));

function straysOf(parts: readonly string[]): string[] {
  const isOffice = (part: string): boolean => office.test(part);
  return parts.some((part) => isOffice(part) && !division.test(part)) || parts.filter(isOffice).length > 1
    ? parts.filter((part) => !isOffice(part))
    : parts.filter((part) => other.test(part) && parts.some(isOffice));
}

/** 外, ほか and the like: there are further departments, which the cell does not name. */
const other = /^(?:外|他|ほか|など|等)(?:\d*[課部])?$/u;

function partsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[・･\s,、;:/()]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => (division.test(part) ? [part] : (joined.exec(part)?.slice(1) ?? [part])));
}

import { parseDepartments } from '../layout/departments';
import type { Department } from '../layout/kinds';
import type { Layout } from '../layout/layout';
import { comparableName } from './names';

/** The 部 that a 課 stands under once the office is reorganised, whichever of the two is written. */
export function divisionSince({ reorganised }: Pick<Layout, 'reorganised'>): (department: Department) => string {
  const moves = reorganised.flatMap(({ before, after }) => {
    const [old] = parseDepartments(before);
    const [now] = parseDepartments(after);
    return old && now ? [{ old, now }] : [];
  });
  const isAny = (section: string, one: string) => section === '' || comparableName(section) === comparableName(one);
  return ({ division, section }) =>
    moves.find(
      ({ old, now }) =>
        comparableName(old.division) === comparableName(division) &&
        isAny(old.section, section) &&
        isAny(now.section, section),
    )?.now.division ?? division;
}

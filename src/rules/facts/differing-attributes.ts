import type { Department } from '../../layout/kinds';
import { knownDirection } from '../../model/direction';
import type { Field } from '../../model/field';
import { comparableName } from '../../model/names';
import type { Pair } from '../../model/pairing';

/** Most pairs are written alike. */
const isAgreed = ({ row, card }: Pair): boolean =>
  row.direction.raw === card.direction.raw && row.department.raw === card.department.raw;

/** 次年度方針 and 担当 that list and card say differently, the list's first. */
export function* differingAttributes(
  pair: Pair,
  directions: ReadonlySet<string>,
): Iterable<[row: Field<unknown>, card: Field<unknown>]> {
  if (isAgreed(pair)) return;
  const { row, card } = pair;
  // Where the card's own word is unknown, that is the mistake.
  const direction = knownDirection(card.direction, directions);
  const listedDirection = row.direction.value;
  if (direction !== null && listedDirection !== null && comparableName(listedDirection) !== direction) {
    yield [row.direction, card.direction];
  }
  const [listed, onCard] = [row.department.value, card.department.value];
  if (listed && onCard && departmentsKey(listed) !== departmentsKey(onCard)) yield [row.department, card.department];
}

const departmentsKey = (departments: readonly Department[]) =>
  departments
    .map(({ division, section }) => comparableName(division + section))
    .sort()
    .join('\n');

import { isField, type Field } from '../../model/field';
import { nameKey } from '../../model/names';
import type { Summable } from '../../model/review';
import { differingAttributes } from './differing-attributes';
import type { Sighting } from './measure-sightings';

/** Names, 担当 and 次年度方針 of which a rule that compares places says that they differ. */
export function comparedFields(
  { pairing }: Pick<Summable, 'pairing'>,
  knownDirections: ReadonlySet<string>,
  measureSightings: ReadonlyMap<number, readonly Sighting[]>,
): ReadonlySet<Field<unknown>> {
  const found = new Set<Field<unknown>>();
  for (const pair of pairing.pairs) {
    const { card, row } = pair;
    if (nameKey(card.name) !== nameKey(row.name)) found.add(card.name).add(row.name);
    for (const [listed, onCard] of differingAttributes(pair, knownDirections)) found.add(listed).add(onCard);
  }
  for (const sightings of measureSightings.values()) {
    if (new Set(sightings.map(({ spelling }) => spelling)).size < 2) continue;
    for (const { at } of sightings) if (isField(at)) found.add(at);
  }
  return found;
}

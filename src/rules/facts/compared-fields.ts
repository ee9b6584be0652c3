import type { MeasureHeading } from '../../model/evaluation';
import { isField, type Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { nameKey } from '../../model/names';
import type { Summable } from '../../model/review';
import { differingAttributes } from './differing-attributes';
import { sightingsOf } from './measure-sightings';
import type { MisnumberedHeading } from './misnumbered-headings';

/** Names, 担当 and 次年度方針 of which a rule that compares places says that they differ. */
export function comparedFields(
  { evaluation, pairing }: Summable,
  knownDirections: ReadonlySet<string>,
  misnumbered: ReadonlyMap<MeasureHeading, MisnumberedHeading>,
): ReadonlySet<Field<unknown>> {
  const found = new Set<Field<unknown>>();
  for (const pair of pairing.pairs) {
    const { card, row } = pair;
    if (nameKey(card.name) !== nameKey(row.name)) found.add(card.name).add(row.name);
    for (const [listed, onCard] of differingAttributes(pair, knownDirections)) found.add(listed).add(onCard);
  }
  for (const [, sightings] of groupBy(sightingsOf(evaluation, misnumbered), ({ measure }) => measure)) {
    if (new Set(sightings.map(({ spelling }) => spelling)).size < 2) continue;
    for (const { at } of sightings) if (isField(at)) found.add(at);
  }
  return found;
}

import type { Evaluation, PolicyArea } from '../../model/evaluation';
import type { Related } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { measureNumberOf } from '../../model/measure-number';
import { relatedTo } from '../words/related-to';
import { rightSpelling, type Sighting } from './measure-sightings';

/** A 政策分野 by its number and name. */
export interface KnownArea {
  readonly number: number;
  readonly name: string;
  /** Where its name stands, in another workbook; null of the own. */
  readonly elsewhere: Related | null;
}

/** The own area; null where it bears no number or no name. */
export const ownArea = ({ policyArea }: Evaluation): KnownArea | null => areaOf(policyArea, null);

/** The areas of the other workbooks that are looked at with this one. */
export const areasBeside = (
  beside: readonly { readonly file: string; readonly evaluation: Evaluation }[],
  own: KnownArea | null,
): KnownArea[] =>
  beside
    .flatMap(({ file, evaluation: { policyArea } }) => areaOf(policyArea, file) ?? [])
    .filter(({ number }) => number !== own?.number);

function areaOf(area: PolicyArea | null, file: string | null): KnownArea | null {
  const [digits, name] = [area?.number.value, area?.name.value];
  if (!area || !digits || !name) return null;
  const number = measureNumberOf(digits);
  return number > 0 ? { number, name, elsewhere: file === null ? null : { ...relatedTo(area.name), file } } : null;
}

/** Each 施策's right name, by its number. */
export const measureNames = (measureSightings: ReadonlyMap<number, readonly Sighting[]>): ReadonlyMap<number, string> =>
  new Map(
    [...measureSightings].map(([measure, sightings]) => [
      measure,
      rightSpelling(groupBy(sightings, ({ spelling }) => spelling)),
    ]),
  );

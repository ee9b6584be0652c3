import type { Evaluation, MeasureHeading } from '../../model/evaluation';
import { withoutUnseen } from '../../layout/unseen';
import { textOf, type Field } from '../../model/field';
import type { Place } from '../../workbook/cell';
import { inOneLine } from '../../model/in-one-line';
import { unspoilt } from '../words/spoilt';
import type { MisnumberedHeading } from './misnumbered-headings';

/** A 施策's name at one place of the workbook. */
export interface Sighting {
  readonly measure: number;
  readonly section: 'header' | 'assessment' | 'list' | 'cards';
  readonly spelling: string;
  readonly at: Field<string> | Place;
  readonly place: Place;
}

/** Every place that names a 施策. */
export function* sightingsOf(
  { measures, assessments, list, cardHeadings }: Evaluation,
  misnumbered: ReadonlyMap<MeasureHeading, MisnumberedHeading>,
): Iterable<Sighting> {
  for (const { number, name } of measures) {
    if (number.value === null || name.state !== 'read') continue;
    yield {
      measure: number.value,
      section: 'header',
      spelling: measureSpelling(textOf(name)),
      at: name,
      place: name.place,
    };
  }
  yield* headingsIn(
    'assessment',
    assessments.flatMap(({ heading }) => heading ?? []),
  );
  yield* headingsIn('list', list?.headings ?? []);
  // Of a heading with another 施策's number, `card-missing` speaks.
  yield* headingsIn(
    'cards',
    cardHeadings.filter((heading) => !misnumbered.has(heading)),
  );
}

function* headingsIn(section: Sighting['section'], headings: readonly MeasureHeading[]): Iterable<Sighting> {
  for (const { number, name, place } of headings) {
    if (number === null || name === '') continue;
    yield { measure: number, section, spelling: measureSpelling(name), at: place, place };
  }
}

/** A 施策's name as it is compared: without line breaks, and without characters that nobody sees. */
export const measureSpelling = (name: string): string => inOneLine(withoutUnseen(name), '').trim();

/**
 * The spelling in most sections, of those fit to spread. Card headings that are spelt alike count as one place; in a
 * tie the header is right.
 */
export function rightSpelling(spellings: ReadonlyMap<string, readonly Sighting[]>): string {
  const votes = unspoilt([...spellings], ([spelling]) => spelling).map(([spelling, sightings]) => ({
    spelling,
    places: new Set(sightings.map((one) => one.section)),
  }));
  const most = Math.max(...votes.map(({ places }) => places.size));
  const leading = votes.filter(({ places }) => places.size === most);
  const header = votes.find(({ places }) => places.has('header'));
  return (leading.length > 1 ? header : undefined)?.spelling ?? leading[0]?.spelling ?? '';
}

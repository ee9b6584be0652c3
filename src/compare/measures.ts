import type { Evaluation, Measure } from '../model/evaluation';
import { textOf } from '../model/field';
import { comparableName } from '../model/names';

type Measures = Pick<Evaluation, 'measures'>;

/** The number that a 施策 of last year bears this year. */
export type MeasureSince = (number: number | null) => number | null;

/**
 * A 施策 is known by its name, whatever its number has become; one whose name stands no more, by its number, unless
 * that is another one's now.
 */
export function measureSince(last: Measures, now: Measures): MeasureSince {
  const numbersNow = new Map(now.measures.map((measure) => [keyOf(measure), measure.number.value]));
  const since = new Map<number, number>();
  for (const measure of last.measures) {
    const [before, after] = [measure.number.value, numbersNow.get(keyOf(measure))];
    if (before !== null && after != null && keyOf(measure) !== '' && !since.has(before)) since.set(before, after);
  }
  const taken = new Set(since.values());
  return (number) => (number === null ? null : (since.get(number) ?? (taken.has(number) ? null : number)));
}

const keyOf = ({ name }: Measure): string => comparableName(textOf(name));

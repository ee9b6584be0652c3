import { directions, endingDirections, leavingDirections } from '../layout/vocabulary';
import type { Field } from './field';
import { comparableName } from './names';
import type { Settings } from './settings';

/** What becomes of a project next year. leaves: it rests, or goes on elsewhere. */
export type Course = 'goesOn' | 'ends' | 'leaves';

/** The choices of 次年度方針 without width and spaces: the settings', else the usual ones. */
export const knownDirections = ({ directions: own }: Settings): ReadonlySet<string> =>
  new Set((own ?? directions).map(comparableName));

/** A 次年度方針 without width and spaces; null where it is none of the known choices. */
export function knownDirection({ value }: Field<string>, known: ReadonlySet<string>): string | null {
  if (value === null) return null;
  if (known.has(value)) return value;
  const direction = comparableName(value);
  return known.has(direction) ? direction : null;
}

export function courseOf(direction: string): Course {
  if (endingDirections.includes(direction)) return 'ends';
  return leavingDirections.includes(direction) ? 'leaves' : 'goesOn';
}

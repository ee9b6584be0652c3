import type { CardKey } from '../layout/card';
import type { Place } from '../workbook/cell';
import type { FoundItem } from './found-items';

/** What a workbook, or a blank form, prints: where the built-in labels stand, and what else does. */
export interface Sightings {
  /** How many cards there are; of a blank form, how often it repeats. */
  readonly forms: number;
  /** On how many a built-in label of the card stands, with an example of what it holds; `''` where none holds any. */
  readonly known: (name: CardKey) => Sighting;
  readonly found: readonly FoundItem[];
}
export interface Sighting {
  readonly count: number;
  readonly example: string;
  /** Where its first value stands, or is to be filled in; null where it stands nowhere. */
  readonly entry: Place | null;
}

import type { Place } from '../workbook/cell';

/** A value, or a whole card, that is not in the totals. */
export interface Exclusion {
  readonly place: Place;
  /** The project, as staff name it. */
  readonly project: string;
  /** In the form's words: `事業費 令和6年度(予算)`. */
  readonly field: string;
  /** A Japanese sentence. */
  readonly why: string;
  /** Whether the item is none to publish. */
  readonly internal: boolean;
}

/** Those that may be told in public. */
export const publicAmong = (excluded: readonly Exclusion[]): readonly Exclusion[] =>
  excluded.filter(({ internal }) => !internal);

import type { FiscalYear, YearColumn } from '../layout/kinds';
import type { DirectionMeaning } from '../layout/layout';
import type { DirectionMeanings } from '../model/direction';
import type { BusinessCard } from '../model/evaluation';
import type { Field } from '../model/field';
import { comparableName } from '../model/names';

/** What tells which amounts a project has to state. */
export interface Dues {
  /** The evaluated year; null where nothing tells it. */
  readonly year: FiscalYear | null;
  readonly meanings: DirectionMeanings;
}

/** Whether a cell is blank that may be: the form does not ask for it, or the project has nothing to state in that year. */
export function mayBeBlank(
  { state, required }: Field<unknown>,
  { direction }: BusinessCard,
  column: YearColumn | null,
  { year, meanings }: Dues,
): boolean {
  if (state !== 'blank') return false;
  return !required || isNotDue(meanings.get(comparableName(direction.value ?? '')), column, year);
}

/** Whether no amount is to be expected: next year's of a project that ends, or this year's of a new one. */
function isNotDue(meaning: DirectionMeaning | undefined, column: YearColumn | null, year: FiscalYear | null): boolean {
  const isNext = column === null || year === null ? null : column.year > year;
  return (meaning === '終了' && isNext !== false) || (meaning === '新規' && isNext !== true);
}

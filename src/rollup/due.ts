import type { FiscalYear, YearColumn } from '../layout/kinds';
import { isDue, type DirectionMeanings } from '../model/direction';
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
  const yearsAhead = column === null || year === null ? null : column.year - year;
  return !required || !isDue(meanings.get(comparableName(direction.value ?? '')), yearsAhead);
}

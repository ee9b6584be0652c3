import type { Evaluation, Measure } from '../../model/evaluation';
import { textOf } from '../../model/field';
import type { Place } from '../../workbook/cell';
import { measureSpelling, type Sighting } from './measure-sightings';

/** A 施策 that the header's table lacks. */
export interface LackingMeasure {
  readonly measure: number;
  readonly name: string;
  /** Where it is named. */
  readonly sightings: readonly Sighting[];
  /** The table's row of that name, which bears a number that nothing else does. */
  readonly row: Measure | undefined;
  /** Where the table stands. */
  readonly table: Place;
}

/** 施策 that two sections or more name and the header's table lacks; none where some number of the table is not read. */
export function lackingInHeader(
  { measures, sections: { header } }: Evaluation,
  byMeasure: ReadonlyMap<number, readonly Sighting[]>,
): LackingMeasure[] {
  const [table] = header;
  if (!table || measures.length === 0 || measures.some(({ number }) => number.value === null)) return [];
  const numbers = new Set(measures.map(({ number }) => number.value));
  return [...byMeasure].flatMap(([measure, sightings]) => {
    if (numbers.has(measure) || new Set(sightings.map(({ section }) => section)).size < 2) return [];
    const names = new Set(sightings.map(({ spelling }) => spelling));
    const row = measures.find(({ name }) => names.has(measureSpelling(textOf(name))));
    // A row with another 施策's number bears a name that differs there.
    if (row && byMeasure.get(row.number.value ?? 0)?.some(({ section }) => section !== 'header')) return [];
    return [{ measure, name: [...names][0] ?? '', sightings, row, table }];
  });
}

import { sections } from '../../layout/sections';
import type { Evaluation } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { measureLabel } from '../../model/names';
import { measureSpelling, type Sighting } from './measure-sightings';
import type { Violation } from '../rule';

/**
 * 施策 that two sections or more name and the header's table lacks: at the row of that name, which bears a number that
 * nothing else does, or at the table. None where some number of the table is not read, as it may be the one.
 */
export function* lackingInHeader(
  { measures, sections: { header } }: Evaluation,
  byMeasure: ReadonlyMap<number, readonly Sighting[]>,
): Iterable<Violation> {
  const [table] = header;
  if (!table || measures.length === 0 || measures.some(({ number }) => number.value === null)) return;
  const numbers = new Set(measures.map(({ number }) => number.value));
  for (const [measure, sightings] of byMeasure) {
    if (numbers.has(measure) || new Set(sightings.map(({ section }) => section)).size < 2) continue;
    const names = new Set(sightings.map(({ spelling }) => spelling));
    const row = measures.find(({ name }) => names.has(measureSpelling(textOf(name))));
    // A row with another 施策's number bears a name that differs there.
    if (row && byMeasure.get(row.number.value ?? 0)?.some(({ section }) => section !== 'header')) continue;
    const todo = row
      ? `表では施策番号が「${textOf(row.number)}」となっています。番号を確かめてください`
      : '表に行を加えてください';
    yield {
      at: row ? row.number : table,
      owner: measureLabel(measure),
      message: `${measureLabel(measure)}「${[...names][0] ?? ''}」が、${sections.header.name}にありません。${todo}。`,
      reads: sightings.map((one) => `${one.section} ${one.spelling}`),
      related: sightings.map((one) => ({ ...one.place, label: `${sections[one.section].name}の施策名` })),
    };
  }
}

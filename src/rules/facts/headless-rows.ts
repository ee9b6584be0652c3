import type { ListRow } from '../../model/evaluation';
import type { Summable } from '../../model/review';

/**
 * Listed projects over which the list lacks their 施策's heading, by the 施策 of their cards: the header has that 施策, the
 * list has no heading of it, and the projects' numbers begin anew.
 */
export function headlessRows(
  { evaluation: { list, measures }, pairing }: Summable,
  doubled: ReadonlySet<number | null>,
): ReadonlyMap<number, readonly ListRow[]> {
  const headed = new Set(list?.headings.map(({ number }) => number));
  const blocks = new Map<number, ListRow[]>();
  for (const { number } of measures)
    if (number.value !== null && !headed.has(number.value)) blocks.set(number.value, []);
  for (const row of list?.rows ?? []) {
    const measure = pairing.byRow.get(row)?.card.measure ?? null;
    if (measure !== null && !row.relisted && !doubled.has(row.measure)) blocks.get(measure)?.push(row);
  }
  return new Map([...blocks].filter(([, [first]]) => first !== undefined && (first.number.value ?? 1) === 1));
}

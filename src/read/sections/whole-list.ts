import type { BusinessList } from '../../model/evaluation';
import { textOf } from '../../model/field';
import type { ListPart } from './business-list';
import { isSame } from './list-rows';
import { compact } from '../sheet/shown';

/**
 * Staff's list, joined from the sheets that it goes on over. A further part belongs to the list when it names none of the
 * list's projects; a part that names one of them is another list. The title of another list is kept among `places`, and so
 * is a title that a joined part repeats: both are reported as a second title.
 */
export function wholeList(parts: readonly ListPart[]): ListPart | null {
  const [first, ...others] = parts.filter(({ list }) => list);
  return first ? others.reduce(joined, first) : null;
}

function joined(whole: ListPart, part: ListPart): ListPart {
  if (!whole.list || !part.list || !continues(whole.list, part.list))
    return { ...whole, places: [...whole.places, ...part.places] };
  return {
    ...whole,
    list: listOf(whole.list, part.list),
    missing: [...whole.missing, ...part.missing],
    isTitled: whole.isTitled || part.isTitled,
    places: !part.isTitled ? whole.places : whole.isTitled ? [...whole.places, ...part.places] : part.places,
  };
}

function continues({ rows }: BusinessList, part: BusinessList): boolean {
  const known = new Set(namesIn(rows));
  const names = namesIn(part.rows);
  return names.length > 0 && !names.some((name) => known.has(name));
}

const namesIn = (rows: BusinessList['rows']): string[] =>
  rows.filter(({ relisted }) => !relisted).flatMap(({ name }) => compact(textOf(name)) || []);

/**
 * Rows above the first heading of a part belong to the last 施策 of the list so far. A part may also repeat the heading of
 * that 施策; it is dropped then.
 */
function listOf(whole: BusinessList, part: BusinessList): BusinessList {
  const [again, ...headings] = part.headings;
  const isAgain = again && isSame(again, whole.headings.at(-1));
  const measure = whole.rows.at(-1)?.measure ?? null;
  return {
    ...whole,
    headings: [...whole.headings, ...(isAgain ? headings : part.headings)],
    rows: [...whole.rows, ...part.rows.map((row) => (row.measure === null ? { ...row, measure } : row))],
    note: whole.note ?? part.note,
    legend: whole.legend.length > 0 ? whole.legend : part.legend,
  };
}

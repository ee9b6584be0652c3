import type { BusinessList, Measure, MeasureHeading } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { comparableName } from '../../model/names';
import { likeness } from '../../model/pairing';
import type { ListPart } from './business-list';

/** From so much in common on, a name is taken for one that is misspelt. */
const leastAlike = 0.6;

/** A list that tells 施策 by their names alone: each has the number that it has in the header's table. */
export function withNumbers(part: ListPart, measures: readonly Measure[]): ListPart {
  const { list, named } = part;
  return !list || named.size === 0 ? part : { ...part, list: numbered(list, named, numbersByName(measures)) };
}

function numbered(
  list: BusinessList,
  named: ListPart['named'],
  numberOf: (name: string) => number | null,
): BusinessList {
  const rows = list.rows.map((row) => {
    const name = named.get(row);
    return name === undefined ? row : { ...row, measure: numberOf(name) };
  });
  const headings: MeasureHeading[] = [];
  const known = new Set<string>();
  for (const heading of list.headings) {
    const number = heading.number ?? numberOf(heading.name);
    const key = `${String(number)} ${comparableName(heading.name)}`;
    // Under a heading of its own, the name beside each project only says it once more.
    if (heading.number !== null || !known.has(key)) headings.push({ ...heading, number });
    known.add(key);
  }
  return { ...list, rows, headings };
}

function numbersByName(measures: readonly Measure[]): (name: string) => number | null {
  const table = measures.map(({ name, number }) => ({ key: comparableName(textOf(name)), number: number.value }));
  const known = new Map(table.map(({ key, number }) => [key, number]));
  return (name) => {
    const key = comparableName(name);
    const number = known.get(key) ?? nearest(key, table);
    known.set(key, number);
    return number;
  };
}

function nearest(
  key: string,
  table: readonly { readonly key: string; readonly number: number | null }[],
): number | null {
  const [best] = table.map((one) => ({ ...one, alike: likeness(key, one.key) })).sort((a, b) => b.alike - a.alike);
  return best && best.alike >= leastAlike ? best.number : null;
}

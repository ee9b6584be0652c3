import type { BusinessList } from '../../model/evaluation';

/** 施策 whose heading stands twice in the list, which `section-duplicate` says: their rows may be another's. */
export function doubledHeadings(list: BusinessList | null): ReadonlySet<number | null> {
  const numbers = (list?.headings ?? []).map(({ number }) => number);
  return new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index));
}

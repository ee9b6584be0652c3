import type { BusinessCard, CardYear } from '../model/evaluation';

/** A year column of this year's card, and that of last year's which it is held against. */
export interface ColumnPair {
  readonly last: CardYear;
  readonly now: CardYear;
  readonly year: number;
  /** 区分 of this year's column. */
  readonly kind: string;
  /** 区分 of last year's. */
  readonly lastKind: string;
}

/** Whether a 区分 says what was spent. */
export const isSettled = (kind: string): boolean => /決算|実績/u.test(kind);

/**
 * Year by year: a column against the one of the same 区分; 決算 against 予算; any other against 見込み, else against what
 * stands for that year. None of last year's is used twice.
 */
export function columnPairs(last: BusinessCard, now: BusinessCard): ColumnPair[] {
  const used = new Set<CardYear>();
  return now.years.flatMap((column) => {
    const heading = column.heading.value;
    if (!heading) return [];
    const candidates = last.years.filter((one) => one.heading.value?.year === heading.year && !used.has(one));
    const found = fitting(candidates, heading.kind);
    if (!found) return [];
    used.add(found);
    return [{ last: found, now: column, ...heading, lastKind: kindOf(found) }];
  });
}

function fitting(columns: readonly CardYear[], kind: string): CardYear | undefined {
  const same = columns.find((column) => kindOf(column) === kind);
  if (same) return same;
  if (isSettled(kind)) return columns.filter((column) => !isSettled(kindOf(column))).at(-1);
  return columns.find((column) => kindOf(column).includes('見込')) ?? columns[0];
}

const kindOf = ({ heading }: CardYear): string => heading.value?.kind ?? '';

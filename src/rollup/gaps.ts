import { amountRows, type AmountRow } from '../layout/card';
import type { OwnItem } from '../layout/own-item';
import { recordsOf } from '../model/record';

/** How many amounts a sum lacks. */
export interface Gap {
  /** Cells that are to be filled in. */
  readonly blank: number;
  /** Cells that hold no amount, or whose year cannot be read; labels that do not stand. */
  readonly unreadable: number;
}

/** One a column of the roll-up; of an item that bears one value a card, one. */
export type Gaps = readonly Gap[];

/** What each sum of a number of projects lacks. */
export interface GapsOfSums {
  readonly rows: Readonly<Record<AmountRow, Gaps>>;
  readonly own: ReadonlyMap<OwnItem, Gaps>;
}

const byRow = recordsOf(amountRows);

export const noGap: Gap = { blank: 0, unreadable: 0 };
export const noGaps: GapsOfSums = { rows: byRow(() => []), own: new Map() };

export const countOf = ({ blank, unreadable }: Gap): number => blank + unreadable;
export const isComplete = (gap: Gap | undefined): boolean => gap === undefined || countOf(gap) === 0;

/** What several sums lack together. */
export const addGaps = (gaps: readonly Gap[]): Gap =>
  gaps.reduce(
    (sum, one) =>
      countOf(one) === 0 ? sum : { blank: sum.blank + one.blank, unreadable: sum.unreadable + one.unreadable },
    noGap,
  );

/** The same column by column. `columns`: how many there are. */
export function sumGaps(parts: readonly GapsOfSums[], columns: number): GapsOfSums {
  const across = (lists: readonly Gaps[], length: number): Gaps =>
    Array.from({ length }, (_, index) => addGaps(lists.map((list) => list[index] ?? noGap)));
  const items = [...(parts[0]?.own ?? [])];
  return {
    rows: byRow((row) =>
      across(
        parts.map(({ rows }) => rows[row]),
        columns,
      ),
    ),
    own: new Map(
      items.map(([item, list]) => [
        item,
        across(
          parts.map(({ own }) => own.get(item) ?? []),
          list.length,
        ),
      ]),
    ),
  };
}

/** `未記入3件を除く`, as it stands beside the figure; `''` where it lacks nothing. */
export function gapText({ blank, unreadable }: Gap): string {
  const parts = [
    ...(blank > 0 ? [`未記入${String(blank)}件`] : []),
    ...(unreadable > 0 ? [`読み取れない${String(unreadable)}件`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('・')}を除く`;
}

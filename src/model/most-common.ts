/** How often each number occurs, in the order in which they first do. */
export type Counts = Map<number, number>;

export const count = (counts: Counts, number: number): Counts => counts.set(number, (counts.get(number) ?? 0) + 1);

/** The most frequent of some numbers; of equally frequent ones, the first. Null of none. */
export function mostCommon(numbers: readonly number[]): number | null {
  const counts: Counts = new Map();
  for (const number of numbers) count(counts, number);
  return mostCounted(counts);
}

/** The number that was counted most often; of equals, the first. Null where nothing was counted. */
export function mostCounted(counts: Counts): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [number, times] of counts) {
    if (times <= most) continue;
    best = number;
    most = times;
  }
  return best;
}

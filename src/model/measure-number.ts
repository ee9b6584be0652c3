/** Numbers of two parts, 1-2, are counted from here on: no office has so many 施策. */
const twoParts = 1_000_000;
const part = 1_000;

/** `1-2` as one number, in the order of the parts, and `3` as it is. */
export function measureNumberOf(text: string): number {
  const [first = '', second] = text
    .normalize('NFKC')
    .replace(/[‐‑–—―−ー]/gu, '-')
    .split('-');
  return second === undefined ? Number(first) : twoParts + Number(first) * part + Number(second);
}

/** As staff write it: `1-2`. */
export const measureNumberText = (number: number): string =>
  number < twoParts ? String(number) : `${String(Math.floor((number - twoParts) / part))}-${String(number % part)}`;

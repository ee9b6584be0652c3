/** A source of random choices that a seed repeats. */
export interface Random {
  /** A whole number, both ends inclusive. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Throws a RangeError where there is nothing to pick. */
  pick<T>(from: readonly T[]): T;
  /** So many different ones, in random order. */
  sample<T>(from: readonly T[], count: number): T[];
}

/** mulberry32: 32 bits of state, fast, and good enough to vary workbooks. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const [picked] = from.slice(int(0, from.length - 1));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  const sample = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)).flat();
  };
  return { int, chance: (probability) => next() < probability, pick, sample };
}

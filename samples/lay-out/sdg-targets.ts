import type { Typed } from '../evaluation-data';
import type { Content } from './item';

/** An SDG target; one of digits alone may stand as a number that its format shows whole: 8.1 as 8.10. */
export function writeSdgTargets(targets: Typed, notation: 'text' | 'number'): Content {
  const decimals = typeof targets === 'string' ? /^\d+\.(\d+)$/.exec(targets)?.[1] : undefined;
  if (notation === 'text' || decimals === undefined) return { value: targets, format: '', formula: false };
  return { value: Number(targets), format: `0.${'0'.repeat(decimals.length)}`, formula: false };
}

import { thousands } from './thousands';

/** `1 card`, `27 cards`, `2 queries`: English alone counts so. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

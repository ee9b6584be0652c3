/** A Japanese era. */
export interface Era {
  readonly name: string;
  /** As in R6. */
  readonly letter: string;
  /** The calendar year of its first, 元年. */
  readonly firstYear: number;
  /** Its first day, as milliseconds since 1970 in UTC. */
  readonly from: number;
}

/** The latest first. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', firstYear: 2019, from: Date.UTC(2019, 4, 1) },
  { name: '平成', letter: 'H', firstYear: 1989, from: Date.UTC(1989, 0, 8) },
  { name: '昭和', letter: 'S', firstYear: 1926, from: Date.UTC(1926, 11, 25) },
];

/** What an era is written as, as the source of a regular expression: 令和, R … */
export const eraPattern = eras.flatMap(({ name, letter }) => [name, letter]).join('|');

/** The calendar year of `令和` or `R` and a count of years: `6`, `元`. Null where there is no such era or year. */
export function yearOfEra(written: string, count: string): number | null {
  const era = eras.find(({ name, letter }) => written === name || written.toUpperCase() === letter);
  const years = count === '元' ? 1 : Number(count);
  return era === undefined || years === 0 ? null : era.firstYear + years - 1;
}

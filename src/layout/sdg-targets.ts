/**
 * The 169 targets of the Sustainable Development Goals, goal by goal: how many are numbered, and up to which letter the
 * means of implementation run. Source: global indicator framework for the Sustainable Development Goals, annex to United
 * Nations General Assembly resolution A/RES/71/313 (6 July 2017).
 */
const goals = [
  { numbered: 5, lettered: 'ab' },
  { numbered: 5, lettered: 'abc' },
  { numbered: 9, lettered: 'abcd' },
  { numbered: 7, lettered: 'abc' },
  { numbered: 6, lettered: 'abc' },
  { numbered: 6, lettered: 'ab' },
  { numbered: 3, lettered: 'ab' },
  { numbered: 10, lettered: 'ab' },
  { numbered: 5, lettered: 'abc' },
  { numbered: 7, lettered: 'abc' },
  { numbered: 7, lettered: 'abc' },
  { numbered: 8, lettered: 'abc' },
  { numbered: 3, lettered: 'ab' },
  { numbered: 7, lettered: 'abc' },
  { numbered: 9, lettered: 'abc' },
  { numbered: 10, lettered: 'ab' },
  { numbered: 19, lettered: '' },
] as const;

/** `1.1` … `17.19`, `11.a`, `8.10`. */
export const sdgTargets: readonly string[] = goals.flatMap(({ numbered, lettered }, index) =>
  [...Array.from({ length: numbered }, (_, at) => String(at + 1)), ...lettered].map((end) => `${index + 1}.${end}`),
);

const known: ReadonlySet<string> = new Set(sdgTargets);

/** Whether a target is one of the 169; its letter is a small one. */
export const isSdgTarget = (target: string): boolean => known.has(target);

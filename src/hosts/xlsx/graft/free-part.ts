import type { Draft } from './draft';

/** The first of `name1.xml`, `name2.xml` … that is not taken. */
export function freePart(draft: Draft, name: string): string {
  for (let number = 1; ; number++) {
    const part = `${name}${String(number)}.xml`;
    if (!draft.has(part)) return part;
  }
}

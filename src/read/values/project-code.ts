import { compact } from '../sheet/shown';

/** `2-3`, `施策2-3`: the third project of 施策2. */
export interface ProjectCode {
  readonly measure: number;
  readonly number: number;
}

const code = /^(?:施策)?(\d{1,2})[-‐‑–—―−ー](\d{1,3})$/u;

/** A project's number that tells its 施策 too; null where a text is none. */
export function projectCodeIn(text: string): ProjectCode | null {
  const [, measure, number] = code.exec(compact(text)) ?? [];
  return measure === undefined ? null : { measure: Number(measure), number: Number(number) };
}

/** A workbook numbers its projects so where more than one bears such a number: one alone is a slip. */
export const isUsage = (codes: number): boolean => codes > 1;

import type { Rule } from './rule';

/** The catalogue, in the order of the manual. Adding a rule: its file, a line here, its test. */
export const rules: readonly Rule[] = [];

import type { SkippedSheet } from './evaluation';

/** The names of the sheets that were not read because they are hidden. */
export const hiddenSheets = (skipped: readonly SkippedSheet[]): string[] =>
  skipped.flatMap(({ sheet, why }) => (why === 'hidden' || why === 'very-hidden' ? sheet : []));

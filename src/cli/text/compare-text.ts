import type { Comparison } from '../../compare/comparison';
import { comparisonParts } from '../../report/comparison-parts';

/** What changed, part by part, each with its count; or the 正誤表 of two files of one year. */
export function compareLines(comparison: Comparison): string[] {
  const told = comparisonParts(comparison);
  if (told.length === 0) return ['違いは見つかりませんでした。'];
  return told.flatMap(({ title, lines }) => [
    `${title} ${String(lines.length)}件`,
    ...lines.map((line) => `  ${line}`),
  ]);
}

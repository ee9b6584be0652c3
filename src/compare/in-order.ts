import type { Evaluation } from '../model/evaluation';
import { fiscalYearName } from '../model/fiscal-year';
import { hiddenSheets } from '../model/hidden-sheets';

/** Why two workbooks cannot be held against each other in this order; null where they can. */
export function whyNotInOrder(last: Evaluation, now: Evaluation): string | null {
  if (last.year === null || now.year === null || last.year <= now.year) return null;
  return `前年度として指定したブックが${fiscalYearName(last.year)}、今年度として指定したブックが${fiscalYearName(now.year)}です。古い年度のブックを先に指定してください。`;
}

/**
 * Why the rules cannot hold a workbook against last year's; null where they can. One that holds no evaluation is none of
 * theirs.
 */
export function whyNotComparable(last: Evaluation, now: Evaluation): string | null {
  const [before, after] = [last.policyArea?.number.value, now.policyArea?.number.value];
  if (before != null && after != null && before !== after)
    return `前年度のブックは政策分野${before}のものなので、前年度とは比べていません。`;
  if (last.year !== null && last.year === now.year)
    return `前年度のブックも${fiscalYearName(last.year)}のものなので、前年度とは比べていません。`;
  return whyNotInOrder(last, now);
}

/** What to tell of two workbooks that are compared all the same: other areas, years that are not next to each other, hidden sheets. */
export function doubtsAbout(last: Evaluation, now: Evaluation): string[] {
  const doubts: string[] = [];
  const [before, after] = [last.policyArea?.number.value, now.policyArea?.number.value];
  if (before != null && after != null && before !== after)
    doubts.push(`政策分野の番号が違います（先のブックは${before}、後のブックは${after}）。`);
  if (last.year === null || now.year === null)
    doubts.push('年度の分からないブックがあるため、前年度と今年度のブックとして比べました。');
  else if (now.year - last.year > 1)
    doubts.push(`${fiscalYearName(last.year)}と${fiscalYearName(now.year)}のブックで、続く年度ではありません。`);
  for (const [which, { skippedSheets }] of [['先', last] as const, ['後', now] as const]) {
    const names = hiddenSheets(skippedSheets).join('、');
    if (names !== '') doubts.push(`${which}のブックの非表示のシートは読み取らず、比べていません: ${names}`);
  }
  return doubts;
}

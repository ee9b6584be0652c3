import { settledState } from '../../model/results-sheet';
import { changeLine } from '../../tabs/list/changes';
import type { Review } from '../../model/review';
import { settledRows } from '../../model/settled';
import type { Preview } from '../../tabs/preview';
import type { SettledFinding } from '../../tabs/settled/settlement';

/** What of the list gives way to the cards: the findings that go with it, and what else changes. */
export function linesBefore({ settled, changes: { renamed, remarked } }: Preview): string[] {
  const others = [...renamed, ...remarked].map((change) => `一覧の記入を個票に合わせます: ${changeLine(change)}`);
  if (settled.length === 0) return others;
  return [`作成により個票に合わせる指摘 ${String(settled.length)}件:`, ...settled.map(settledLine), ...others];
}

function settledLine({ finding: { owner, name }, before, after }: SettledFinding): string {
  const change = before === '' && after === '' ? '' : ` ${before} → ${after}`;
  return `  ${[owner, name].filter((part) => part !== '').join(' ')}:${change}`;
}

/** `、作成により個票に合わせた 4件`; `''` where there is none. */
export const settledTail = (count: number): string => (count === 0 ? '' : `、${settledState} ${String(count)}件`);

/** How many findings earlier builds have settled, as one line; none where they have settled none. */
export function settledLines(review: Pick<Review, 'standing' | 'findings'>): string[] {
  const count = settledRows(review).length;
  return count === 0 ? [] : [`${settledState}指摘：${String(count)}件`];
}

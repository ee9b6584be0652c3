import { append } from '../model/grouping';
import type { BusinessCard } from '../model/evaluation';
import { nameKey } from '../model/names';

/** Pairs of letters that more names than this bear tell nothing (事業, 補助); so the time grows with the cards. */
const mostNames = 40;
/** So many names of last year are looked at for each of this year. */
const mostCandidates = 10;
/** So many cards before and behind a card's own place: a list seldom changes its order. */
const reach = 3;

/** For each card, the few of last year that it may have been: names that share uncommon pairs of letters, and neighbours. */
export function likelyBefore(
  last: readonly BusinessCard[],
  now: readonly BusinessCard[],
): ReadonlyMap<BusinessCard, readonly BusinessCard[]> {
  const bearing = new Map<string, BusinessCard[]>();
  for (const card of last) for (const pair of lettersOf(nameKey(card.name))) append(bearing, pair, card);
  return new Map(
    now.map((card, at) => {
      const shared = new Map<BusinessCard, number>();
      for (const pair of lettersOf(nameKey(card.name))) {
        const names = bearing.get(pair) ?? [];
        if (names.length <= mostNames) for (const one of names) shared.set(one, (shared.get(one) ?? 0) + 1);
      }
      const alike = [...shared].sort((a, b) => b[1] - a[1]).slice(0, mostCandidates);
      const near = last.slice(Math.max(0, at - reach), at + reach + 1);
      return [card, [...new Set([...alike.map(([one]) => one), ...near])]];
    }),
  );
}

const lettersOf = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));

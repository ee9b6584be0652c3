import type { BusinessCard, Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { comparableName, departmentName, nameKey } from '../model/names';
import { likeness, renamedFrom } from '../model/pairing';
import { shownOnce } from '../model/shown-once';
import type { FormerProject } from '../model/settings';
import { agreedAmount } from './amounts';
import { likelyBefore } from './likely-pairs';
import { measureSince, type MeasureSince } from './measures';

/** What told that two cards are one project's: a person (in 設定), its name, a name that is alike, or its amounts and department. */
export type PairedBy = 'person' | 'name' | 'likeness' | 'amounts';

/** A project's card of last year, and that of this year. */
export interface ProjectPair {
  readonly last: BusinessCard;
  readonly now: BusinessCard;
  readonly by: PairedBy;
}

/** Last year's projects and this year's. */
export interface MatchedProjects {
  /** In this year's order. */
  readonly pairs: readonly ProjectPair[];
  readonly gone: readonly BusinessCard[];
  readonly fresh: readonly BusinessCard[];
}

/** From this likeness on, names tell by themselves, whatever 施策 and department the project has. */
const surelyFrom = 0.85;
/** From this likeness on, the same amounts and the same department tell. */
const perhapsFrom = 0.3;
/** 千円: from this amount on, it tells with 施策 and department alone, whatever the name. */
const tellingFrom = 1000;

/** Joins projects: those that a person has settled, then those of one name, under the same 施策, then of the same departments, then all; then likely ones. */
export function matchProjects(
  last: Matchable,
  now: Matchable,
  settled: readonly FormerProject[] = [],
): MatchedProjects {
  const since = measureSince(last, now);
  const pairs: ProjectPair[] = [];
  const [named, namedNow] = [last.cards.filter(isNamed), now.cards.filter(isNamed)];
  let [before, after] = [shownOnce(named), shownOnce(namedNow)];
  const [againBefore, againNow] = [others(named, before), others(namedNow, after)];
  const join = (found: readonly ProjectPair[]) => {
    const joined = new Set(found.flatMap((pair) => [pair.last, pair.now]));
    pairs.push(...found);
    before = before.filter((card) => !joined.has(card));
    after = after.filter((card) => !joined.has(card));
  };
  const { joined: bySettling, parted } = settledPairs(before, after, settled);
  join(bySettling);
  before = before.filter((card) => !parted.has(card));
  const byKey = (keyOf: (card: BusinessCard, measure: number | null) => string, from = before, to = after) => {
    const waiting = groupBy(from, (card) => keyOf(card, since(card.measure)));
    join(
      to.flatMap((card) => {
        const found = waiting.get(keyOf(card, card.measure))?.shift();
        return found ? [{ last: found, now: card, by: 'name' as const }] : [];
      }),
    );
  };
  byKey((card, measure) => `${String(measure)} ${nameKey(card.name)}`);
  byKey((card) => `${departmentsIn(card).join('、')} ${nameKey(card.name)}`);
  byKey((card) => nameKey(card.name));
  // What is shown once more in one of the years alone is no other project in the other.
  byKey((card) => nameKey(card.name), againBefore, after);
  byKey((card) => nameKey(card.name), before, againNow);
  join(likelyPairs(before, after, since));

  const order = new Map(now.cards.map((card, at) => [card, at]));
  pairs.sort((a, b) => (order.get(a.now) ?? 0) - (order.get(b.now) ?? 0));
  const left = new Set([...before, ...parted]);
  return { pairs, gone: last.cards.filter((card) => left.has(card)), fresh: after };
}

/** The pairs that a person has settled, and last year's projects that are said to be none of this year's. */
function settledPairs(
  last: readonly BusinessCard[],
  now: readonly BusinessCard[],
  settled: readonly FormerProject[],
): { readonly joined: readonly ProjectPair[]; readonly parted: ReadonlySet<BusinessCard> } {
  const joined: ProjectPair[] = [];
  const parted = new Set<BusinessCard>();
  const named = (cards: readonly BusinessCard[], name: string) =>
    cards.find((card) => nameKey(card.name) === comparableName(name));
  for (const pair of settled) {
    const before = named(last, pair.last);
    const after = pair.now === null ? undefined : named(now, pair.now);
    if (before && pair.now === null) parted.add(before);
    if (before && after && !joined.some((one) => one.last === before || one.now === after))
      joined.push({ last: before, now: after, by: 'person' });
  }
  return { joined, parted };
}

type Matchable = Pick<Evaluation, 'cards' | 'measures'>;

const others = (all: readonly BusinessCard[], some: readonly BusinessCard[]): readonly BusinessCard[] => {
  const taken = new Set(some);
  return all.filter((card) => !taken.has(card));
};

const isNamed = ({ name }: BusinessCard): boolean => nameKey(name) !== '';

const departmentsIn = ({ department }: BusinessCard): readonly string[] =>
  (department.value ?? []).map((one) => comparableName(departmentName(one))).sort();

/** One to one, the likeliest first. */
function likelyPairs(last: readonly BusinessCard[], now: readonly BusinessCard[], since: MeasureSince): ProjectPair[] {
  const candidates = [...likelyBefore(last, now)].flatMap(([card, ones]) =>
    ones.flatMap((one) => likely(one, card, since) ?? []),
  );
  candidates.sort((a, b) => b.weight - a.weight);
  const taken = new Set<BusinessCard>();
  return candidates.flatMap(({ weight: _, ...pair }) => {
    if (taken.has(pair.last) || taken.has(pair.now)) return [];
    taken.add(pair.last).add(pair.now);
    return [pair];
  });
}

function likely(last: BusinessCard, now: BusinessCard, since: MeasureSince) {
  const alike = likeness(nameKey(last.name), nameKey(now.name));
  const isSameMeasure = since(last.measure) === now.measure;
  const departments = departmentsIn(now);
  const isSameDepartment = departmentsIn(last).some((one) => departments.includes(one));
  const weight = alike + (isSameMeasure ? 0.1 : 0) + (isSameDepartment ? 0.15 : 0);
  if (alike >= surelyFrom || (alike >= renamedFrom && (isSameMeasure || isSameDepartment)))
    return { last, now, by: 'likeness' as const, weight: weight + 1 };
  if (!isSameDepartment || (alike < perhapsFrom && !isSameMeasure)) return null;
  const isSame = agreedAmount(last, now) >= (alike >= perhapsFrom ? 1 : tellingFrom);
  return isSame ? { last, now, by: 'amounts' as const, weight } : null;
}

import { distance } from 'fastest-levenshtein';
import type { BusinessCard, Evaluation, ListRow, ProjectEntry } from './evaluation';
import { groupBy } from './grouping';
import { comparableName, nameKey, plainName } from './names';

/** A project's card and its row in the list. */
export interface Pair {
  readonly card: BusinessCard;
  readonly row: ListRow;
  /** spacing: the names differ by spaces or width only. renamed: they are alike, but not the same. */
  readonly names: 'same' | 'spacing' | 'renamed';
}

/** List and cards joined by project, never by row number. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly cardsAlone: readonly BusinessCard[];
  readonly rowsAlone: readonly ListRow[];
  readonly byCard: ReadonlyMap<BusinessCard, Pair>;
  readonly byRow: ReadonlyMap<ListRow, Pair>;
}

/** From this likeness on, two names within one 施策 are taken for one project's. */
export const renamedFrom = 0.6;

/**
 * Joins cards and list rows: the same name first, under the same 施策 (of several, the one of its number) and then over
 * all of them; then names that differ by spaces or width; then, one to one, the most alike from 0.6 on, within a 施策 or
 * where the list names none; last, by its number, one that was given another project's name.
 */
export function pairProjects(evaluation: Pick<Evaluation, 'cards' | 'list'>): Pairing {
  const pairs: Pair[] = [];
  let cards = [...evaluation.cards];
  let rows = [...(evaluation.list?.rows ?? [])];

  const join = (names: Pair['names'], found: readonly (readonly [BusinessCard, ListRow])[]) => {
    if (found.length === 0) return;
    const joined = new Set<ProjectEntry>(found.flat());
    for (const [card, row] of found) pairs.push({ card, row, names });
    cards = cards.filter((card) => !joined.has(card));
    rows = rows.filter((row) => !joined.has(row));
  };

  join(
    'same',
    matchByKey(cards, rows, (one, name) => `${numbered(one)} ${name}`),
  );
  join(
    'same',
    matchByKey(cards, rows, (one, name) => `${String(one.measure)} ${name}`),
  );
  join(
    'same',
    matchByKey(cards, rows, (_, name) => name),
  );
  join(
    'spacing',
    matchByKey(cards, rows, (one, name) => `${String(one.measure)} ${comparableName(name)}`),
  );
  join(
    'spacing',
    matchByKey(cards, rows, (_, name) => comparableName(name)),
  );
  join('renamed', matchByLikeness(cards, rows));
  join('renamed', matchMisnamed(cards, rows, pairs));

  return {
    pairs,
    cardsAlone: cards,
    rowsAlone: rows,
    byCard: new Map(pairs.map((pair) => [pair.card, pair])),
    byRow: new Map(pairs.map((pair) => [pair.row, pair])),
  };
}

/** How alike two names are: 1 the same, 0 nothing in common. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

type Match = readonly [BusinessCard, ListRow];

const numbered = ({ measure, number }: ProjectEntry) => `${String(measure)}-${String(number.value)}`;

/** One to one by a key of project and name, of several the first; a project without a name, or with a null key, has none. */
function matchByKey(
  cards: readonly BusinessCard[],
  rows: readonly ListRow[],
  keyOf: (project: ProjectEntry, name: string) => string | null,
): Match[] {
  const keyIn = (project: ProjectEntry) => {
    const name = plainName(project.name);
    return name === '' ? null : keyOf(project, name);
  };
  const waiting = groupBy(rows, keyIn);
  waiting.delete(null);
  const found: Match[] = [];
  for (const card of cards) {
    const row = waiting.get(keyIn(card))?.shift();
    if (row) found.push([card, row]);
  }
  return found;
}

/** So many rows before and behind a card's own place are compared with it: more than any 施策 has, few enough for linear time. */
const reach = 100;

function matchByLikeness(cards: readonly BusinessCard[], rows: readonly ListRow[]): Match[] {
  const candidates: { card: BusinessCard; row: ListRow; alike: number }[] = [];
  const rowsOf = groupBy(
    rows.map((row) => ({ row, name: nameKey(row.name) })),
    ({ row }) => row.measure,
  );
  for (const [measure, own] of groupBy(cards.entries(), ([, card]) => card.measure)) {
    own.forEach(([place, card], index) => {
      const name = nameKey(card.name);
      const unplaced = measure === null ? [] : around(rowsOf.get(null), place);
      for (const near of [...around(rowsOf.get(measure), index), ...unplaced]) {
        const alike = likeness(name, near.name);
        if (alike >= renamedFrom) candidates.push({ card, row: near.row, alike });
      }
    });
  }
  candidates.sort((a, b) => b.alike - a.alike);
  const taken = new Set<ProjectEntry>();
  const found: Match[] = [];
  for (const { card, row } of candidates) {
    if (taken.has(card) || taken.has(row)) continue;
    taken.add(card).add(row);
    found.push([card, row]);
  }
  return found;
}

const around = <T>(items: readonly T[] = [], index: number): readonly T[] =>
  items.slice(Math.max(0, index - reach), index + reach + 1);

/** Of one number under one 施策, where one of the two bears the name of a project that has both. */
function matchMisnamed(cards: readonly BusinessCard[], rows: readonly ListRow[], pairs: readonly Pair[]): Match[] {
  if (cards.length === 0 || rows.length === 0) return [];
  const taken = new Set(pairs.flatMap(({ card, row }) => [nameKey(card.name), nameKey(row.name)]));
  const keyOf = (project: ProjectEntry) =>
    project.number.value === null || project.relisted ? null : numbered(project);
  return matchByKey(cards, rows, keyOf).filter((match) => match.some((project) => taken.has(nameKey(project.name))));
}

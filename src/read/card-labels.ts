import type { cardForm, CardKey } from '../layout/card';
import type { LabelHit } from './labels';
import type { ReadSheet } from './sheet';
import { firstFrom } from './grid';
import { readInteger } from './values/numbers';

export type CardHit = LabelHit<typeof cardForm>;

/** A card's labels: row by row, and by name. */
interface OwnLabels {
  readonly hits: readonly CardHit[];
  readonly label: Readonly<Partial<Record<CardKey, CardHit>>>;
}

/** A card's labels, and the columns that are its own where cards stand side by side. */
export interface CardLabels extends OwnLabels {
  readonly from: number;
  readonly to: number;
}

/** Fewer labels than this, or all of them in one row, are no card: a staff-made table, a note. */
const leastLabels = 3;

/**
 * Tells cards apart on a sheet: each begins at its 事業名; where that label is missing, at the first label that
 * stands again. `listRows` bear labels of the business list.
 */
export function cardLabelsOf(sheet: ReadSheet, listRows: ReadonlySet<number>): CardLabels[] {
  const hits = sheet.labels.of('card').filter(({ row }) => !listRows.has(row));
  const starts = laneStarts(sheet, hits);
  return starts.flatMap((from, index) => {
    const to = (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
    const lane = hits.filter(({ column }) => column >= from && column <= to);
    return cardsIn(lane).map(({ hits: own, label }) => ({ hits: own, label, from, to }));
  }).sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
}

/** Where 事業名 stands twice in a row, cards stand side by side; a lane begins at the leftmost number left of it. */
function laneStarts({ grid }: ReadSheet, hits: readonly CardHit[]): number[] {
  const starts = new Map<number, number>();
  const names = hits.filter(({ name }) => name === 'name');
  const repeated = names.filter(({ row }, index) => names[index - 1]?.row === row);
  for (const { row, column } of repeated) {
    const cells = grid.row(row);
    const left = cells[firstFrom(cells, column) - 1];
    const start = left && readInteger(left).state === 'read' ? left.column : Math.max(0, column - 1);
    starts.set(column, Math.min(start, starts.get(column) ?? start));
  }
  return [0, ...[...starts.values()].sort((a, b) => a - b)];
}

function cardsIn(lane: readonly CardHit[]): OwnLabels[] {
  const names = lane.flatMap(({ name }, index) => (name === 'name' ? index : []));
  return [0, ...names].flatMap((start, index) => partition(lane.slice(start, names[index])));
}

/** Parts a run of labels where they begin anew; a stray label that only repeats one is passed over. */
function partition(hits: readonly CardHit[]): OwnLabels[] {
  const label: Partial<Record<CardKey, CardHit>> = {};
  const anew = hits.findIndex((hit, index) => {
    const again = label[hit.name] !== undefined;
    label[hit.name] ??= hit;
    return again && isCard(hits.slice(index));
  });
  const own = Object.values(label);
  const card = own.length >= leastLabels && isOverRows(own) ? [{ hits: own, label }] : [];
  return anew < 0 ? card : [...card, ...partition(hits.slice(anew))];
}

const isCard = (hits: readonly CardHit[]): boolean =>
  isOverRows(hits) && new Set(hits.map(({ name }) => name)).size >= leastLabels;

const isOverRows = (hits: readonly CardHit[]): boolean => hits.some(({ row }) => row !== hits[0]?.row);

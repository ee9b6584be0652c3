import type { cardForm, CardKey } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import type { Cell } from '../../workbook/cell';
import type { LabelHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { firstFrom } from '../sheet/grid';
import { readInteger } from '../values/numbers';

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
  return starts
    .flatMap((from, index) => {
      const to = (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
      const lane = hits.filter(({ column }) => column >= from && column <= to);
      return cardsIn(lane).map(({ hits: own, label }) => ({ hits: own, label, from, to }));
    })
    .sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
}

/**
 * Where 事業名 stands twice in a row, cards stand side by side; a lane begins at the leftmost number (or 番号) left of it,
 * and where some of its cards stand a little farther right, it is one lane still.
 */
function laneStarts({ grid, layout }: ReadSheet, hits: readonly CardHit[]): number[] {
  const starts = new Map<number, number>();
  const names = hits.filter(({ name }) => name === 'name');
  const repeated = names.filter(({ row }, index) => names[index - 1]?.row === row);
  for (const { row, column } of repeated) {
    const cells = grid.row(row);
    const left = cells[firstFrom(cells, column) - 1];
    const isNumber = left && (readInteger(left).state === 'read' || isNumberLabel(left, layout));
    const start = isNumber ? left.column : Math.max(0, column - 1);
    starts.set(column, Math.min(start, starts.get(column) ?? start));
  }
  const lanes = [0];
  for (const start of [...starts.values()].sort((a, b) => a - b)) {
    const last = lanes.at(-1) ?? 0;
    if (names.some(({ column }) => column >= last && column < start)) lanes.push(start);
  }
  return lanes;
}

/** 番号, where it stands over the number. */
const isNumberLabel = ({ value }: Cell, { forms }: Layout): boolean =>
  typeof value === 'string' && labelKey(value) === labelKey(forms.list.number.label);

function cardsIn(lane: readonly CardHit[]): OwnLabels[] {
  const names = lane.flatMap(({ name }, index) => (name === 'name' ? index : []));
  return [0, ...names].flatMap((start, index) => partition(lane.slice(start, names[index])));
}

/** Parts a run of labels where they begin anew; a stray label that only repeats one is passed over. */
function partition(hits: readonly CardHit[]): OwnLabels[] {
  const last = lastBeginning(hits);
  const parts: Partial<Record<CardKey, CardHit>>[] = [];
  hits.forEach((hit, index) => {
    let label = parts.at(-1);
    if (!label || (label[hit.name] !== undefined && index <= last)) parts.push((label = {}));
    label[hit.name] ??= hit;
  });
  return parts.flatMap((label) => {
    const own = Object.values(label);
    return own.length >= leastLabels && own.some(({ row }) => row !== own[0]?.row) ? [{ hits: own, label }] : [];
  });
}

/** The last label from which on there are enough for a card; -1: there never are. */
function lastBeginning(hits: readonly CardHit[]): number {
  const names = new Set<CardKey>();
  const lastRow = hits.at(-1)?.row;
  let isOverRows = false;
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (!hit) continue;
    names.add(hit.name);
    isOverRows ||= hit.row !== lastRow;
    if (isOverRows && names.size >= leastLabels) return index;
  }
  return -1;
}

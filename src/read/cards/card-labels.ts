import type { cardForm, CardKey } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { onceEach } from '../../model/once-each';
import { partitionPoint } from '../../model/partition-point';
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
  /** Labels that it bears already. */
  readonly again: readonly CardHit[];
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
  const laneOf = onceEach((column: number) => partitionPoint(starts, (start) => start <= column) - 1);
  const lanes = groupBy(hits, ({ column }) => laneOf(column));
  return starts
    .flatMap((from, index) => {
      const to = (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
      return cardsIn(lanes.get(index) ?? []).map((own) => ({ from, to, ...own }));
    })
    .sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
}

/**
 * Where 事業名 stands twice in a row, cards stand side by side; a lane begins at the leftmost number (or 番号) left of it,
 * and where some of its cards stand a little farther right, it is one lane still.
 */
function laneStarts(sheet: ReadSheet, hits: readonly CardHit[]): number[] {
  const { grid, layout } = sheet;
  const starts = new Map<number, number>();
  const names = hits.filter(({ name }) => name === 'name');
  const repeated = names.filter(({ row }, index) => names[index - 1]?.row === row);
  for (const { row, column } of repeated) {
    const cells = grid.row(row);
    const at = firstFrom(cells, column) - 1;
    const left = cells[at];
    const isNumber =
      left &&
      (readInteger(left).state === 'read' || isNumberLabel(left, layout)) &&
      !isOfNeighbour(sheet, left, column, cells[at - 1]);
    const start = isNumber ? left.column : Math.max(0, column - 1);
    starts.set(column, Math.min(start, starts.get(column) ?? start));
  }
  const columns = [...new Set(names.map(({ column }) => column))].sort((a, b) => a - b);
  const lanes = [0];
  for (const start of [...starts.values()].sort((a, b) => a - b)) {
    const last = lanes.at(-1) ?? 0;
    const next = columns[partitionPoint(columns, (column) => column < last)];
    if (next !== undefined && next < start) lanes.push(start);
  }
  return lanes;
}

/** Whether a cell apart from 事業名 is the value of a label right before it, and so of the card left of it. */
const isOfNeighbour = ({ grid, labels }: ReadSheet, cell: Cell, name: number, before: Cell | undefined): boolean =>
  grid.lastColumn(cell.row, cell.column) + 1 < name &&
  before !== undefined &&
  grid.lastColumn(before.row, before.column) + 1 === cell.column &&
  labels.isLabel(before, 'card');

/** 番号, where it stands over the number. */
const isNumberLabel = ({ value }: Cell, { forms }: Layout): boolean =>
  typeof value === 'string' && labelKey(value) === labelKey(forms.list.number.label);

function cardsIn(lane: readonly CardHit[]): OwnLabels[] {
  const names = lane
    .flatMap(({ name }, index) => (name === 'name' ? index : []))
    .filter((start, index, all) => !isStray(lane.slice(all[index - 1], start), lane.slice(start + 1, all[index + 1])));
  return [0, ...names].flatMap((start, index) => partition(lane.slice(start, names[index])));
}

/** Whether a 事業名 stands within a card: the labels behind it are those that the ones before it leave out. */
function isStray(before: readonly CardHit[], behind: readonly CardHit[]): boolean {
  const [first] = behind;
  if (!first || before.some(({ name }) => name === first.name)) return false;
  const names = new Set(before.map(({ name }) => name));
  return names.size >= leastLabels && behind.every(({ name }) => !names.has(name));
}

/** Parts a run of labels where they begin anew; a label that only stands twice on its card is passed over. */
function partition(hits: readonly CardHit[]): OwnLabels[] {
  const last = lastBeginning(hits);
  const parts: { label: Partial<Record<CardKey, CardHit>>; again: CardHit[] }[] = [];
  hits.forEach((hit, index) => {
    let part = parts.at(-1);
    if (!part || (index <= last && beginsAnew(hits, index, part.label))) parts.push((part = { label: {}, again: [] }));
    if (part.label[hit.name] === undefined) part.label[hit.name] = hit;
    else part.again.push(hit);
  });
  return parts.flatMap(({ label, again }) => {
    const own = Object.values(label);
    const isCard = own.length >= leastLabels && own.some(({ row }) => row !== own[0]?.row);
    return isCard ? [{ hits: own, label, again }] : [];
  });
}

/** So many labels tell whether they begin anew, and so many of them have to be on the card already. */
const lookahead = 4;
const leastRepeated = 3;

/** Whether a label that stands on the card is the first of another card's: then nearly all labels behind it stand there, too. */
function beginsAnew(hits: readonly CardHit[], at: number, label: OwnLabels['label']): boolean {
  const hit = hits[at];
  if (!hit || label[hit.name] === undefined) return false;
  const next = hits.slice(at, at + lookahead);
  return countIn(label, next) >= Math.min(leastRepeated, next.length);
}

const countIn = (label: OwnLabels['label'], hits: readonly CardHit[]): number =>
  hits.filter(({ name }) => label[name] !== undefined).length;

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

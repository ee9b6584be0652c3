import { isNoAmount } from '../../layout/amount-kind';
import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { partitionPoint } from '../../model/partition-point';
import type { Cell } from '../../workbook/cell';
import { firstFrom, type TextCell } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { compact, isBlank } from '../sheet/shown';
import { isLabelLike } from '../values/label-like';
import { readByYear, type LocatedCard } from './card-slots';
import { surroundingsOf, type Surroundings } from './card-surroundings';
import { leftAlone } from './left-alone';

/** A text that stands like a label on a card, and is none of the layout's; and what stands where its value would. */
export interface LabelLike {
  readonly card: LocatedCard;
  readonly cell: TextCell;
  readonly value: Cell;
}

/** Row by row; a label takes the cell right of it for its value, so that a value is taken for no label. */
export function likesOn(
  sheet: ReadSheet,
  cards: readonly LocatedCard[],
  frequent: readonly TextCell[],
): readonly LabelLike[] {
  const values = new Set<Cell>(cards.flatMap(({ value }) => Object.values(value)));
  const open = frequent.filter((cell) => !values.has(cell));
  if (open.length === 0) return [];
  const lanes = [...groupBy(surroundingsOf(sheet, cards), ({ card }) => card.from).values()];
  const known = new Map<LocatedCard, (cell: Cell) => boolean>();
  const isLeftAlone = (card: LocatedCard, cell: Cell) => {
    const own = known.get(card) ?? leftAlone(card);
    known.set(card, own);
    return own(cell);
  };
  const leading = new Set<string>();
  const found: Like[] = [];
  let taken: Cell | null = null;
  for (const cell of open) {
    // A label that counts under another is known only where it stands.
    if (cell === taken || sheet.labels.isLabel(cell, 'card')) continue;
    const { above, below } = aroundOf(lanes, cell);
    const isTold = (one: Surroundings | undefined) =>
      one !== undefined && (isOfAmounts(one.card, cell) || isBelowLabel(one.card, cell) || isLeftAlone(one.card, cell));
    if (isTold(above) || isTold(below)) continue;
    const like: Like = { above: likeAt(above, cell), below: likeAt(below, cell) };
    const value = (like.above ?? like.below)?.value;
    if (!value) continue;
    taken = value;
    if (!like.above) leading.add(labelKey(cell.value));
    found.push(like);
  }
  // What stands above the first card stands above each.
  return found.flatMap(({ above, below }) => (below && leading.has(labelKey(below.cell.value)) ? below : above) ?? []);
}

/** A label below a card's first one, or above that of the next. */
interface Like {
  readonly above: LabelLike | null;
  readonly below: LabelLike | null;
}

/** What would be a label of a card there, with its value. */
function likeAt(around: Surroundings | undefined, cell: TextCell): LabelLike | null {
  if (!around) return null;
  const { card, first, last } = around;
  const { sheet, edge } = card;
  const isAmong = first <= cell.row && cell.row <= last;
  if (isAmong && card.hits.every(({ column }) => column > cell.column)) return null;
  if (!isAmong && isFurniture(compact(cell.value))) return null;
  const cells = sheet.grid.row(cell.row);
  const at = firstFrom(cells, cell.column);
  const value = cells[at + 1];
  if (!value || value.column > edge + 1 || isBlank(value.value) || sheet.labels.isLabel(value, 'card')) return null;
  if (!isAmong && value.column - sheet.grid.lastColumn(cell.row, cell.column) > farthestValue(card)) return null;
  const next = cells[at + 2];
  const isParent = next && next.column <= edge && typeof next.value === 'number' && isLabelLike(sheet, value, 'card');
  return isParent ? null : { card, cell, value };
}

/** Titles, names of offices, dates and numbers of pages, which a form bears above or below: they name no value. */
const isFurniture = (text: string): boolean => furniture.test(text);
const furniture =
  /(?:シート|票|調書|評価[表書]|ページ|頁|page)$|^\p{Script=Han}{1,6}[市町村県]$|\d[年月日/.]|印刷|出力/iu;

/** How far right of its label a value of the card stands at most. */
const farthestValue = ({ hits, value }: LocatedCard): number =>
  hits.reduce((most, { name, area }) => Math.max(most, (value[name]?.column ?? 0) - area.right), 1);

/** The cards whose rows a cell stands in: the one that begins above it or in its row, and the one that begins below. */
function aroundOf(
  lanes: readonly (readonly Surroundings[])[],
  { row, column }: Cell,
): Partial<Record<'above' | 'below', Surroundings>> {
  const lane = lanes.find(([one]) => one && one.card.from <= column && column <= one.card.to) ?? [];
  const next = partitionPoint(lane, ({ first }) => first <= row);
  const [above, below] = [lane[next - 1], lane[next]].map((one) =>
    one && one.top <= row && row <= one.bottom && column <= one.card.edge + 1 ? one : undefined,
  );
  return { ...(above && { above }), ...(below && { below }) };
}

/** Whether a cell is a heading over amounts, or stands among the amounts. */
const isOfAmounts = ({ headings, hits }: LocatedCard, cell: Cell): boolean =>
  headings.some(({ year, kind }) => year === cell || kind === cell || (kind && isBeside(kind, cell))) ||
  hits.some(({ name, row, column }) => row === cell.row && column < cell.column && readByYear.includes(name));

/** Whether a cell stands right below a label that has no value right of it: there its value is. */
const isBelowLabel = ({ value, hits }: LocatedCard, cell: Cell): boolean =>
  hits.some(
    ({ name, area }) =>
      !value[name] && !readByYear.includes(name) && cell.row === area.bottom + 1 && cell.column === area.left,
  );

/** 増減 and the like, in the row of the 区分 below the years. */
const isBeside = (kind: Cell, { row, column, value }: Cell): boolean =>
  row === kind.row && column > kind.column && typeof value === 'string' && isNoAmount(compact(value));

import { partitionPoint } from '../../model/partition-point';
import type { Cell, Place } from '../../workbook/cell';
import { firstFrom } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { isNoteText } from '../sheet/shown';
import type { LocatedCard } from './card-slots';

/** The rows of a card: those of its built-in labels, and those above and below that are no other form's. */
export interface Surroundings {
  readonly card: LocatedCard;
  readonly top: number;
  /** The row of its first built-in label. */
  readonly first: number;
  /** The last row that its built-in labels reach. */
  readonly last: number;
  readonly bottom: number;
}

/** So many blank rows may stand between a card and what belongs to it. */
const blankRows = 1;
/** So many labels of other forms in a row head a table; one may be any word. */
const headingLabels = 2;

/** Of cards of a sheet, each. Rows between two cards may be both of theirs. */
export function surroundingsOf(sheet: ReadSheet, cards: readonly LocatedCard[]): Surroundings[] {
  const { grid } = sheet;
  const isForeign = foreignRows(sheet);
  return cards.map((card) => {
    const first = card.hits[0]?.row ?? 0;
    const last = card.hits.reduce((row, { area }) => Math.max(row, area.bottom), 0);
    let top = first;
    for (let at = partitionPoint(grid.rowNumbers, (row) => row < first) - 1; at >= 0; at -= 1) {
      const row = grid.rowNumbers[at] ?? 0;
      if (top - lastRowOf(card, row) > blankRows + 1 || isForeign(card, row)) break;
      if (cellsOf(card, row).length > 0) top = row;
    }
    let bottom = last;
    for (const row of grid.rowsBelow(last)) {
      if (row - bottom > blankRows + 1 || isForeign(card, row)) break;
      // A line that begins with ※ ends a form.
      const [head] = cellsOf(card, row);
      if (typeof head?.value === 'string' && isNoteText(head.value)) break;
      if (head) bottom = lastRowOf(card, row);
    }
    return { card, top, first, last, bottom };
  });
}

/** Whether a row bears a built-in label of a card in a card's columns, a title, a heading of a 施策, or those of a table. */
function foreignRows({ grid, labels, headings }: ReadSheet): (card: LocatedCard, row: number) => boolean {
  const headingRows = new Set(headings.map(({ numberPlace }) => numberPlace.row));
  const own = new Set<Place>(labels.own('card').map(({ place }) => place));
  return ({ from, to }, row) => {
    let others = 0;
    for (let at = partitionPoint(labels.hits, (hit) => hit.row < row); labels.hits[at]?.row === row; at += 1) {
      const hit = labels.hits[at];
      if (!hit || own.has(hit.place) || hit.column < from || hit.column > to) continue;
      const cell = grid.at(hit.row, hit.column);
      others += cell && labels.isLabel(cell, 'card') ? headingLabels : 1;
    }
    return others >= headingLabels || headingRows.has(row);
  };
}

function cellsOf({ sheet: { grid }, from, to, edge }: LocatedCard, row: number): readonly Cell[] {
  const cells = grid.row(row);
  return cells.slice(firstFrom(cells, from), firstFrom(cells, Math.min(to, edge + 1) + 1));
}

/** How far down what stands in a card's row reaches. */
const lastRowOf = (card: LocatedCard, row: number): number =>
  cellsOf(card, row).reduce((last, cell) => Math.max(last, card.sheet.grid.extent(cell.row, cell.column).bottom), row);

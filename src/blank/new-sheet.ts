import type { Area } from '../workbook/cell';
import type { EntryRule, NewCell, NewRow, NewSheet } from '../workbook/new-book';
import { hints, type HintId } from './hints';
import { looks } from './looks';
import type { Form, Piece } from './piece';

/** A form on a sheet, and whether a page begins with it. */
export interface Placed extends Form {
  readonly onNewPage?: boolean;
}

/** Points between two forms. */
const gap = 10;

/** Forms below each other, a narrow row between any two. */
export function newSheet(
  { name, columns, print }: Pick<NewSheet, 'name' | 'columns' | 'print'>,
  forms: readonly Placed[],
): NewSheet {
  const rows: NewRow[] = [];
  const pieces: Piece[] = [];
  for (const form of forms) {
    if (rows.length > 0) rows.push({ height: gap, cells: [] });
    const top = rows.length;
    const own = form.pieces.map((one) => ({ ...one, row: one.row + top }));
    pieces.push(...own);
    form.heights.forEach((height, at) => {
      const cells = cellsOf(own, top + at);
      rows.push({ height, cells, ...(at === 0 && form.onNewPage ? { breakBefore: true } : {}) });
    });
  }
  return {
    name,
    columns,
    rows,
    merges: pieces.filter(({ rows: high, columns: wide }) => high * wide > 1).map(areaOf),
    entries: entriesOf(pieces),
    print,
  };
}

const areaOf = ({ row, column, rows, columns }: Piece): Area => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** Every cell of a merged area bears its look, or the lines around it would be lost. */
function cellsOf(pieces: readonly Piece[], row: number): (NewCell | null)[] {
  const cells: (NewCell | null)[] = [];
  for (const one of pieces) {
    if (row < one.row || row >= one.row + one.rows) continue;
    for (let column = one.column; column < one.column + one.columns; column += 1) {
      while (cells.length <= column) cells.push(null);
      const isCorner = row === one.row && column === one.column;
      const content = isCorner ? contentOf(one) : { value: null };
      cells[column] = { ...content, look: looks[one.look] };
    }
  }
  return cells;
}

const contentOf = ({ value, formula }: Piece) => (formula === undefined ? { value } : { value, formula });

/** One rule for all places of a kind. */
function entriesOf(pieces: readonly Piece[]): EntryRule[] {
  const areas = new Map<HintId, Area[]>();
  for (const one of pieces) {
    if (one.hint === undefined) continue;
    const { top, left } = areaOf(one);
    areas.set(one.hint, [...(areas.get(one.hint) ?? []), { top, left, bottom: top, right: left }]);
  }
  return [...areas].map(([hint, where]) => ({ ...hints[hint], areas: where }));
}

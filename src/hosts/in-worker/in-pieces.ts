import type { Cell } from '../../workbook/cell';
import type { Snapshot } from '../../workbook/snapshot';

/** Some of a sheet's cells. */
export interface Piece {
  readonly sheet: number;
  readonly cells: readonly Cell[];
}

/** How many cells travel at once: a page takes them in some hundredths of a second. */
const most = 4_000;

/** A snapshot's cells, piece by piece, and all else: taken in at once, those of a large workbook would hold a page up. */
export function inPieces(snapshot: Snapshot): { readonly pieces: readonly Piece[]; readonly rest: Snapshot } {
  const pieces = snapshot.sheets.flatMap(({ cells }, sheet) =>
    Array.from({ length: Math.ceil(cells.length / most) }, (_, at) => ({
      sheet,
      cells: cells.slice(at * most, (at + 1) * most),
    })),
  );
  return { pieces, rest: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: [] })) } };
}

export function fromPieces(pieces: readonly Piece[], rest: Snapshot): Snapshot {
  const cells = rest.sheets.map((): Cell[] => []);
  for (const piece of pieces) for (const cell of piece.cells) cells[piece.sheet]?.push(cell);
  return { ...rest, sheets: rest.sheets.map((sheet, at) => ({ ...sheet, cells: cells[at] ?? [] })) };
}

import { formTables, type FormTableId } from '../../layout/form-sheet/tables';
import { keysOf } from '../../layout/kinds';
import type { Grid } from '../sheet/grid';
import { compact, shownText } from '../sheet/shown';

/** A table's heading row, and its columns by name. */
export interface Heading {
  readonly table: FormTableId;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The heading rows of all tables. */
export const formHeadings = (grid: Grid): Heading[] => grid.rowNumbers.flatMap((row) => headingsIn(grid, row));

/**
 * The tables that a row heads, side by side. 選択肢, 記入 and 採用 are words of several: what makes a row a table's heading
 * row is taken first, and each further column goes to the table that stands nearest.
 */
function headingsIn(grid: Grid, row: number): Heading[] {
  const texts = grid.row(row).map((cell) => ({ text: compact(shownText(cell) ?? ''), column: cell.column }));
  const taken = new Set<number>();
  const found = keysOf(formTables).flatMap((table) => {
    const { needed, words } = declared(table);
    const choices = needed.map((name) => ({ name, columns: columnsOf(texts, words[name], taken) }));
    const [anchor] = choices.reduce((fewest, one) =>
      one.columns.length < fewest.columns.length ? one : fewest,
    ).columns;
    if (anchor === undefined) return [];
    const columns = new Map(choices.map(({ name, columns: own }) => [name, nearest(own, [anchor])]));
    for (const column of columns.values()) taken.add(column);
    return [{ table, row, columns }];
  });
  for (let further = furtherOf(found, texts, taken); further; further = furtherOf(found, texts, taken)) {
    further.columns.set(further.name, further.column);
    taken.add(further.column);
  }
  return found;
}

/** The free column that stands nearest to a table which lacks it. */
function furtherOf(
  found: readonly { readonly table: FormTableId; readonly columns: Map<string, number> }[],
  texts: readonly HeadingText[],
  taken: ReadonlySet<number>,
) {
  const free = found.flatMap(({ table, columns }) => {
    const own = [...columns.values()];
    return Object.entries(declared(table).words).flatMap(([name, spellings]) => {
      const candidates = columns.has(name) ? [] : columnsOf(texts, spellings, taken);
      if (candidates.length === 0) return [];
      const column = nearest(candidates, own);
      return [{ columns, name, column, distance: distanceTo(own, column) }];
    });
  });
  return free.reduce<(typeof free)[number] | null>(
    (best, one) => (best === null || one.distance < best.distance ? one : best),
    null,
  );
}

interface HeadingText {
  readonly text: string;
  readonly column: number;
}

/** The columns not yet taken that bear a word by the first of its spellings that stands there. */
function columnsOf(texts: readonly HeadingText[], spellings: readonly string[] = [], taken: ReadonlySet<number>) {
  const standing = spellings.map((spelling) =>
    texts.flatMap(({ text, column }) => (text === spelling && !taken.has(column) ? column : [])),
  );
  return standing.find((columns) => columns.length > 0) ?? [];
}

/** Of tables as near on both sides, a column is that of the left one. */
const distanceTo = (own: readonly number[], column: number): number =>
  Math.min(...own.map((one) => (one < column ? column - one : one - column + 0.5)));

const nearest = (columns: readonly number[], own: readonly number[]): number =>
  columns.reduce((best, one) => (distanceTo(own, one) < distanceTo(own, best) ? one : best), columns[0] ?? 0);

const declared = (table: FormTableId): Declaration => formTables[table];
interface Declaration {
  readonly needed: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

import { amountKind, kindSpellings } from '../../layout/amount-kind';
import { firstFrom, type Grid } from '../../read/sheet/grid';
import { compact, shownText } from '../../read/sheet/shown';
import { yearWithin } from '../../read/values/years';
import type { Cell } from '../../workbook/cell';
import { kindByWords } from '../kind-by-words';
import { formulaOf, printedText, mayBeLabel, symbolOf } from './label-text';
import type { PrintedLabel } from './printed';
import { mostBelow, type ProjectTable } from './project-table';

/** The columns' labels, with what stands below each, as those of one form. */
export function tableLabels({ grid, headings, rows }: ProjectTable): PrintedLabel[] {
  const [top = 0] = headings;
  const columns = new Set(headings.flatMap((row) => grid.row(row).map(({ column }) => column)));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column): PrintedLabel[] => {
      const stack = headings.flatMap((row) => cellIn(grid, row, column) ?? []);
      const leaf = stack.at(-1);
      const above = leaf && leaf.row > top ? (stack.length > 1 ? stack[0] : overFrom(grid, top, column)) : undefined;
      const own = leaf && labelText(leaf);
      const over = above && labelText(above);
      const text = own ?? over;
      if (text === undefined || text === null) return [];
      const cells = rows.map((row) => cellIn(grid, row, column));
      const parent = own ? (over ?? null) : null;
      const isAmount =
        cells.length === 0 ? isMoney(text, parent) : cells.some((cell) => typeof cell?.value === 'number');
      const entry = grid.place(rows[0] ?? (headings.at(-1) ?? top) + 1, column);
      return [{ text, parent, role: isAmount ? 'amounts' : 'value', value: null, byYear: cells, entry }];
    });
}

/** The words of a 区分 that its headings and what stands right above them name. */
export function kindsIn({ grid, headings: [first = 0, ...others] }: ProjectTable): ReadonlySet<string> {
  const last = others.at(-1) ?? first;
  const texts = grid
    .rowsBetween(first - 1 - mostBelow, last + 1)
    .flatMap((row) => grid.row(row).map((cell) => compact(shownText(cell) ?? '')));
  return new Set(kindSpellings.filter((word) => texts.some((text) => text.includes(word))).map(amountKind));
}

/** Of a table that nothing is filled in. */
const isMoney = (text: string, parent: string | null): boolean =>
  kindByWords(text) === 'amount' ||
  symbolOf(text) !== null ||
  formulaOf(text) !== null ||
  /財源|内訳/u.test(parent ?? '');

/** What a heading says besides a year and a 区分: 令和6年度予算事業費 → 事業費; null where it says nothing else. */
function labelText(cell: Cell): string | null {
  if (typeof cell.value !== 'string') return null;
  const within = yearWithin(cell.value);
  if (!within) return mayBeLabel(cell) ? printedText(cell.value) : null;
  const kind = kindSpellings.find((word) => within.rest.startsWith(word) || within.rest.endsWith(word)) ?? '';
  const rest = within.rest.startsWith(kind) ? within.rest.slice(kind.length) : within.rest.slice(0, -kind.length);
  return /\p{L}{2}/u.test(rest) ? rest : null;
}

function cellIn(grid: Grid, row: number, column: number): Cell | null {
  const cells = grid.row(row);
  const cell = cells[firstFrom(cells, column)];
  return cell?.column === column ? cell : null;
}

/** The heading of a row that stands over a column: the last one left of it. */
function overFrom(grid: Grid, row: number, column: number): Cell | undefined {
  const cells = grid.row(row);
  return cells[firstFrom(cells, column) - 1];
}

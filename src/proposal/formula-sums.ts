import { parseArea } from '../workbook/address';
import type { Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import type { CellHints } from './cell-hints';
import type { AmountSeries } from './identities';

/** A row of amounts, with the cell of its first year. */
export interface SummedRow extends AmountSeries {
  readonly entry: Place | null;
}

/** A row that a formula makes of others: `国庫支出金＋その他`. */
export interface FormulaSum {
  readonly of: string;
  readonly sum: string;
}

interface Term {
  readonly sign: 1 | -1;
  readonly row: SummedRow;
}

/**
 * The rows whose formula adds others up, or takes them off, as the form's first year states it; of formulas that do
 * something else, or that amounts on some card are against, nothing. `tolerance`: as of `identitiesOf`.
 */
export function formulaSums(rows: readonly SummedRow[], hints: CellHints, tolerance: number): FormulaSum[] {
  const byPlace = new Map(rows.flatMap((row) => (row.entry ? [[placeKey(row.entry), row] as const] : [])));
  return rows.flatMap((row): FormulaSum[] => {
    const { entry } = row;
    const formula = entry && hints(entry)?.formula;
    if (!entry || !formula) return [];
    const terms = termsOf(formula, (cell) => byPlace.get(placeKey({ ...entry, ...cell })));
    if (terms === null || terms.length < 2 || terms.some((term) => term.row === row) || !holds(terms, row, tolerance))
      return [];
    const of = terms.map((term, at) => (term.sign < 0 ? '－' : at === 0 ? '' : '＋') + term.row.name).join('');
    return [{ of, sum: row.name }];
  });
}

/** What forms put around a sum so that it shows nothing, or whole numbers. */
const wrappers = [/^IF\(.+?,"",(.+)\)$/u, /^IFERROR\((.+),(?:""|0)\)$/u, /^ROUND(?:DOWN|UP)?\((.+),0\)$/u];

const cell = '[A-Z]{1,3}\\d+';
const termPattern = new RegExp(`([+-]?)(?:SUM\\(((?:${cell}(?::${cell})?,?)+)\\)|(${cell}))`, 'uy');

type RowAt = (cell: Pick<Place, 'row' | 'column'>) => SummedRow | undefined;

/** The rows that a formula adds; null where it does anything else, or names cells that are none. */
function termsOf(formula: string, rowAt: RowAt): readonly Term[] | null {
  const plain = formula.replace(/[$\s]/gu, '').toUpperCase();
  const inner = wrappers.map((wrapper) => wrapper.exec(plain)?.[1]).find((one) => one !== undefined);
  if (inner !== undefined) return termsOf(inner, rowAt);
  const terms: Term[] = [];
  termPattern.lastIndex = 0;
  while (termPattern.lastIndex < plain.length) {
    const match = termPattern.exec(plain);
    if (!match) return null;
    const [, sign, summed, single = ''] = match;
    const found = summed === undefined ? [single] : summed.split(',').filter((one) => one !== '');
    for (const area of found) {
      const rows = rowsIn(area, rowAt);
      if (rows.length === 0) return null;
      terms.push(...rows.map((row): Term => ({ sign: sign === '-' ? -1 : 1, row })));
    }
  }
  return terms[0]?.sign === 1 ? terms : null;
}

/** Cells of an area that are no rows, such as a blank line, hold no amounts. */
function rowsIn(area: string, rowAt: RowAt): SummedRow[] {
  const { top, left, bottom, right } = parseArea(area);
  if (bottom - top + (right - left) > mostCells) return [];
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => rowAt({ row: top + down, column: left + across }) ?? []),
  ).flat(2);
}

/** More cells than any form adds up. */
const mostCells = 200;

function holds(terms: readonly Term[], { values }: SummedRow, tolerance: number): boolean {
  return values.every((value, at) => {
    const added = terms.map(({ sign, row }) => sign * (row.values[at] ?? 0)).reduce((sum, one) => sum + one, 0);
    const isBlank = value === null || terms.every(({ row }) => (row.values[at] ?? null) === null);
    return isBlank || Math.abs(added - value) <= tolerance;
  });
}

import type { Cell } from '../../workbook/cell';
import type { Grid } from '../../read/sheet/grid';
import { compact } from '../../read/sheet/shown';
import { mayBeLabel } from './label-text';

const money = /費|財源|支出金|収入|債|コスト|予算|決算|執行|負担|歳出|歳入|繰|金額|^計$|合計/u;
const figure = /目標|実績値|指標|達成/u;

/** Whether the labels left of some years speak of money, and not of an indicator. */
export function isMoneyRow(grid: Grid, row: number, years: readonly Cell[]): boolean {
  const texts = textsLeftOf(grid, row, years);
  return texts.some((text) => money.test(text)) && !texts.some((text) => figure.test(text));
}

/**
 * Whether a row with nothing under the years is to be filled in: it is one of money, or 成果実績 or 達成度 of an indicator.
 */
export const isToFill = (grid: Grid, row: number, years: readonly Cell[]): boolean =>
  textsLeftOf(grid, row, years).some((text) => money.test(text) || /^.{0,4}(?:目標|実績)値?$|^達成[度率]$/u.test(text));

const textsLeftOf = (grid: Grid, row: number, years: readonly Cell[]): string[] =>
  grid
    .row(row)
    .flatMap((cell) => (cell.column < (years[0]?.column ?? 0) && mayBeLabel(cell) ? compact(cell.value) : []));

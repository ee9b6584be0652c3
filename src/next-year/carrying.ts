import type { FiscalYear } from '../layout/kinds';
import type { NextYearLine, NextYearWord } from '../model/next-year-sheet';
import type { Review } from '../model/review';
import { isCellError, type CellValue, type Place } from '../workbook/cell';
import type { Draft, Written } from './draft';

/** A workbook on its way to the next year: what it was, what it is by now, and what was done. */
export interface Carrying {
  readonly review: Review;
  readonly draft: Draft;
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  /** Places of labels that stand under a name that no layout has (`placeKey`). */
  readonly renamed: ReadonlySet<string>;
  /** Headings whose year was moved on, or could not be (`placeKey`). */
  readonly headed: Set<string>;
  readonly lines: NextYearLine[];
}

/** What is done to a cell, and about whom and what. */
export interface Doing {
  readonly what: NextYearWord;
  readonly owner: string;
  readonly field: string;
}

/**
 * Writes into a cell and says so, unless it says that already. A formula is left alone, and that is said: it may well show
 * what it should by itself.
 */
export function write(carrying: Carrying, place: Place, value: Written, doing: Doing): void {
  const { draft, lines } = carrying;
  const before = told(draft.now(place));
  if (before === value) return;
  if (draft.put(place, value)) lines.push({ ...doing, place, before, after: value });
  else if (draft.first(place)?.formula) keepFormula(carrying, place, doing);
  else lines.push({ ...doing, what: 'kept', place, before, after: oddValueStays });
}

/** Says that a formula is left alone: even one that shows what it should may show something else once it is calculated. */
export function keepFormula({ draft, lines }: Carrying, place: Place, { what, owner, field }: Doing): void {
  const after = what === 'year' ? yearFormulaStays : formulaStays;
  lines.push({ what: 'kept', owner, field, place, before: told(draft.now(place)), after });
}

const formulaStays = '数式のため、そのままにしました。計算の結果を確かめてください。';
const oddValueStays = '文字でも数値でもない値のため、そのままにしました。手で直してください。';
const yearFormulaStays =
  '数式のため、そのままにしました。年度が進んでいなければ、数式の元になるセルの年度を直してください。';

/** What a cell holds, as the record tells it. */
export function told(value: CellValue): Written {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

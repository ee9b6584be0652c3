import type { FiscalYear } from '../layout/kinds';

/** What a blank workbook is asked to hold. */
export interface Wishes {
  /** The evaluation year. */
  readonly year: FiscalYear;
  /** The policy area; null: staff fill it in. */
  readonly area: { readonly number: string; readonly name: string } | null;
  /** How many 施策, and cards for each of them. */
  readonly measures: number;
  readonly cards: number;
}

/** The most that makes sense: beyond, a sheet could not be handled. */
export const most = { measures: 30, cards: 100 } as const;

/** Where nobody says how many. */
export const usual = { measures: 3, cards: 10 } as const;

/** What the file of a blank workbook is called where nobody says, without its extension. */
export const usualFile = '評価シート';
/** And where the workbook that it is made of is called so itself. */
export const usualFileBeside = '評価シート-空';

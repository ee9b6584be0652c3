import { ask, type Answer } from './answer';

/** What a cell holds as Office.js gives it; `''` where it is empty. */
export type Raw = string | number | boolean;

/** A block of cells as the library hands it out, untyped. */
export function rawGrid(rows: readonly (readonly unknown[])[]): Raw[][] {
  return rows.map((row) => row.map(raw));
}

/** Asks for a range's formulas. */
export function askFormulas(range: Excel.Range): Answer<Raw[][]> {
  const asked = ask(range, 'formulas');
  return (answered) => rawGrid(asked(answered).formulas);
}

function raw(value: unknown): Raw {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

/** What a cell holds as Office.js gives it; `''` where it is empty. */
export type Raw = string | number | boolean;

/** A block of cells as the library hands it out, untyped. */
export function rawGrid(rows: readonly (readonly unknown[])[]): Raw[][] {
  return rows.map((row) => row.map(raw));
}

/** Asks for a range's formulas; they are there once the request is answered. */
export function askFormulas(range: Excel.Range): () => Raw[][] {
  range.load('formulas');
  return () => rawGrid(range.formulas);
}

/** What a method answers, once it is answered. */
export function answered<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}

function raw(value: unknown): Raw {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

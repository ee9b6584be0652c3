import type { Problems } from './note';
import type { FormCell } from './rows';
import { adoptedWords } from './words';

/** The rows of a table that are in force. The places of the others, which wait for ○, are added to `proposals`. */
export function inForce<R extends { readonly adopted: FormCell }>(
  rows: readonly R[],
  problems: Problems,
  proposals: FormCell['place'][],
): R[] {
  return rows.filter(({ adopted: cell }) => {
    const adopted = problems.wordIn(cell, adoptedWords, true);
    if (adopted === false) proposals.push(cell.place);
    return adopted === true;
  });
}

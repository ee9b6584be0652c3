import type { Problems } from './note';
import type { FormCell } from './rows';
import { adoptedWords } from './words';

/** As we write them; others look the same. */
const told: readonly string[] = ['○', '×'];

/**
 * The rows of a table that are in force; those with a cell that shows an error are mistakes. The places of the others, which
 * wait for ○, are added to `proposals`.
 */
export function inForce<R extends Readonly<Record<string, FormCell>> & { readonly adopted: FormCell }>(
  rows: readonly R[],
  problems: Problems,
  proposals: FormCell['place'][],
): R[] {
  return rows.filter((row) => {
    const { adopted: cell } = row;
    const wrong = Object.values<FormCell>(row).find(({ isError }) => isError);
    if (wrong) problems.add(wrong, 'エラー値になっています。数式を直すか、言葉で書いてください');
    if (wrong) return false;
    const adopted = problems.wordIn(cell, adoptedWords, true, told);
    if (adopted === false) proposals.push(cell.place);
    return adopted === true;
  });
}

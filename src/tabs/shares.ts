import { quoteText } from './cells';

/** A part of a total, to the decimal that is shown; `''` where there is nothing to share. */
export const shareOf = (amount: number | null, total: number | null | undefined): number | '' =>
  amount === null || !total ? '' : (Math.sign(amount) * Math.round(Math.abs(amount / total) * 1000)) / 1000;

/** The same as a formula over the cells of both. */
export const shareFormula = (own: string, total: string): string =>
  `IF(N(${total})=0,"",IF(${own}="","",ROUND(${own}/${total},3)))`;

/** How many of a range are larger, and one: the place of an amount, equal ones having one. `further`: conditions besides. */
export const rankFormula = (own: string, range: string, further: readonly string[] = []): string =>
  `IF(${own}="","",COUNTIFS(${[range, `${quoteText('>')}&${own}`, ...further].join(',')})+1)`;

/** Waits until the cell that tells what a total lacks is blank; at once where there is no such cell. */
export const onceComplete = (formula: string, lacking: string | null): string =>
  lacking === null ? formula : `IF(${lacking}<>"","",${formula})`;

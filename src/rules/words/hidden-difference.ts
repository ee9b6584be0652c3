import { differingCharacters } from './differing-characters';
import { looksOf, shownPiece } from './peculiar-characters';

/** The pieces by which two texts differ, each with where it stands: `個票だけにある文字：「〜」（波ダッシュ）`. */
export function differenceBetween(first: Named, second: Named): string {
  const { onlyFirst, onlySecond } = differingCharacters(first.text, second.text);
  return [only(first.where, onlyFirst), only(second.where, onlySecond)].filter((part) => part !== '').join('、');
}

/** `differenceBetween` in parentheses, where the two look alike; else `''`. */
export const hiddenDifference = (first: Named, second: Named): string =>
  looksOf(first.text) === looksOf(second.text) ? `（${differenceBetween(first, second)}）` : '';

/** A text, and where it stands in words. */
interface Named {
  readonly where: string;
  readonly text: string;
}

const only = (where: string, pieces: readonly string[]) =>
  pieces.length === 0 ? '' : `${where}だけにある文字：${pieces.map(shownPiece).join('')}`;

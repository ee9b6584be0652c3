import { difference, type Piece } from '../../model/difference';

/** What each of two texts has that the other lacks, piece by piece. */
export interface Differing {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** The characters by which two texts differ. */
export function differingCharacters(first: string, second: string): Differing {
  const pieces = difference(first, second);
  const only = (side: Piece['of']) => pieces.flatMap(({ of, text }) => (of === side ? [text] : []));
  return { onlyFirst: only('first'), onlySecond: only('second') };
}

import { withoutUnseen } from '../../layout/unseen';

/**
 * Whether a text holds what should not spread: letters taken apart (か and ゛), signs that only look like kanji (⼾),
 * half-width kana, what nobody sees, and characters of an office's own (外字) or broken ones.
 */
export const isSpoilt = (text: string): boolean =>
  text.normalize('NFC') !== text ||
  withoutUnseen(text) !== text ||
  /[\u2e80-\u2fdf\uff61-\uff9f\ufffd\p{Co}]/u.test(text);

/** Those of several that are fit to spread; where none is, all. */
export function unspoilt<T>(all: readonly T[], textOf: (one: T) => string): readonly T[] {
  const fit = all.filter((one) => !isSpoilt(textOf(one)));
  return fit.length > 0 ? fit : all;
}

import { inOneLine } from '../../model/in-one-line';

const longest = 60;

/** A text as messages hold it: on one line, cut after 60 characters. */
export function shorten(text: string): string {
  const line = [...inOneLine(text, ' ').trim()];
  return line.length > longest ? `${line.slice(0, longest).join('')}…` : line.join('');
}

/** A cell's text as messages quote it: shortened, in 「」. */
export const quote = (text: string): string => `「${shorten(text)}」`;

const most = 3;

/** Several texts as messages list them: the first three, and how many more there are. */
export function listed(texts: readonly string[], counter: string): string {
  const more = texts.length > most ? `ほか${String(texts.length - most)}${counter}` : '';
  return texts.slice(0, most).join('') + more;
}

import { inOneLine } from './in-one-line';

const longest = 60;

/** A cell's text as messages quote it: on one line, in 「」, cut after 60 characters. */
export function quote(text: string): string {
  const line = [...inOneLine(text, ' ').trim()];
  return `「${line.length > longest ? `${line.slice(0, longest).join('')}…` : line.join('')}」`;
}

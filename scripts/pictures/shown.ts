import { createHash } from 'node:crypto';

/** What a picture shows in words, and which file it is: the picture is current while the screen says the same. */
export interface Shown {
  readonly name: string;
  /** Of the file. */
  readonly hash: string;
  readonly lines: readonly string[];
}

export const hashOf = (file: Uint8Array | string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 16);

/** docs/pictures/shown.txt: a heading a picture, then what it shows, a line each. */
export const formatShown = (all: readonly Shown[]): string =>
  [...all]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hash, lines }) => [`== ${name} ${hash}`, ...lines, ''].join('\n'))
    .join('\n');

export function parseShown(text: string): Shown[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n');
      const [name = '', hash = ''] = head.split(' ');
      return { name, hash, lines };
    });
}

import { alikeAtStart } from './alike-at-start';

/** A piece of two texts held against each other: both have it, only the first, or only the second. */
export interface Piece {
  readonly of: 'both' | 'first' | 'second';
  readonly text: string;
}

/** Two texts are compared character by character up to this many pairs of characters: names of a thousand each. */
const most = 1_000_000;

/**
 * Two texts in pieces, along their longest common subsequence, in the order of the texts; between two pieces that both
 * have, what only the first has stands first. Very long ones differ as a whole after what they begin with.
 */
export function difference(first: string, second: string): readonly Piece[] {
  const [a, b] = [[...first], [...second]];
  const begin = alikeAtStart(a, b);
  const [restA, restB] = [a.slice(begin), b.slice(begin)];
  const pieces: Piece[] = [
    { of: 'both', text: a.slice(0, begin).join('') },
    ...(restA.length * restB.length > most ? whole(restA, restB) : compared(restA, restB)),
  ];
  return pieces.filter(({ text }) => text !== '');
}

const whole = (a: readonly string[], b: readonly string[]): Piece[] => [
  { of: 'first', text: a.join('') },
  { of: 'second', text: b.join('') },
];

function compared(a: readonly string[], b: readonly string[]): Piece[] {
  const common = commonLengths(a, b);
  const pieces: Piece[] = [];
  let [onlyA, onlyB, both] = ['', '', ''];
  const close = () => {
    pieces.push({ of: 'both', text: both }, { of: 'first', text: onlyA }, { of: 'second', text: onlyB });
    [onlyA, onlyB, both] = ['', '', ''];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      if (onlyA !== '' || onlyB !== '') close();
      both += a[i] ?? '';
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) {
      onlyA += a[i] ?? '';
      i += 1;
    } else {
      onlyB += b[j] ?? '';
      j += 1;
    }
  }
  close();
  return pieces;
}

/** Length of the longest common subsequence of a from i on and b from j on. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

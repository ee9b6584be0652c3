/** What each of two texts has that the other lacks, piece by piece. */
export interface Differing {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Two texts are compared character by character up to this many pairs of characters: names of a thousand each. */
const most = 1_000_000;

/** The characters by which two texts differ, along their longest common subsequence; very long ones differ as a whole. */
export function differingCharacters(first: string, second: string): Differing {
  const [a, b] = [[...first], [...second]];
  if (a.length * b.length > most) return { onlyFirst: [first], onlySecond: [second] };
  const common = commonLengths(a, b);
  const [onlyFirst, onlySecond] = [[''], ['']];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      // A character in common ends the pieces on both sides.
      onlyFirst.push('');
      onlySecond.push('');
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) {
      onlyFirst.push((onlyFirst.pop() ?? '') + (a[i] ?? ''));
      i += 1;
    } else {
      onlySecond.push((onlySecond.pop() ?? '') + (b[j] ?? ''));
      j += 1;
    }
  }
  return { onlyFirst: onlyFirst.filter(Boolean), onlySecond: onlySecond.filter(Boolean) };
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

/** An item that stands elsewhere than it should; together with the one it changed places with, if it did. */
export interface Displacement {
  readonly index: number;
  readonly swappedWith: number | null;
}

/**
 * What has to be moved to bring `ranks` (each of 0 … n-1 once) into order: pairs that changed places, and then the
 * fewest single items.
 */
export function displacements(ranks: readonly number[]): Displacement[] {
  const swapped = (index: number) => {
    const other = ranks[index];
    return other !== undefined && other !== index && ranks[other] === index ? other : null;
  };
  const settled = ranks.flatMap((_, index) => (swapped(index) === null ? [] : [index]));
  // What stands on the wrong side of a pair that changed places has moved; of the rest, as few as may be.
  const candidates = ranks.flatMap((rank, index) =>
    settled.every((one) => Math.sign(index - one) === Math.sign(rank - one)) ? [{ rank, index }] : [],
  );
  const staying = longestRise(candidates);
  return ranks.flatMap((_, index): Displacement[] => {
    const other = swapped(index);
    if (other !== null) return other > index ? [{ index, swappedWith: other }] : [];
    return staying.has(index) ? [] : [{ index, swappedWith: null }];
  });
}

/** Indices of a longest rising subsequence. */
function longestRise(items: readonly { readonly rank: number; readonly index: number }[]): Set<number> {
  const chains: { length: number; before: number }[] = [];
  for (const { rank } of items) {
    let best = { length: 1, before: -1 };
    for (const [earlier, chain] of chains.entries()) {
      if ((items[earlier]?.rank ?? 0) < rank && chain.length >= best.length) best = { length: chain.length + 1, before: earlier };
    }
    chains.push(best);
  }
  const longest = Math.max(...chains.map((chain) => chain.length));
  const rise = new Set<number>();
  let at = chains.findIndex((chain) => chain.length === longest);
  for (; at >= 0; at = chains[at]?.before ?? -1) rise.add(items[at]?.index ?? -1);
  return rise;
}

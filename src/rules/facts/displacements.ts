import { partitionPoint } from '../../model/partition-point';

/** An item that does not stand where it should, and the item that it changed places with, if there is one. */
export interface Displacement {
  readonly index: number;
  readonly swappedWith: number | null;
}

/**
 * The items that have to be moved to bring `ranks` (each of 0 … n-1 once) into order: pairs that changed places, then
 * as few single items as possible.
 */
export function displacements(ranks: readonly number[]): Displacement[] {
  const swapped = ranks.map((rank, index) => (rank !== index && ranks[rank] === index ? rank : null));
  // Items on the wrong side of a pair that changed places have moved. Of the others as many as possible stay.
  const before = countsBefore(swapped);
  const candidates = ranks.flatMap((rank, index) =>
    swapped[index] === null && before[index] === before[rank] ? [{ rank, index }] : [],
  );
  const staying = longestRise(candidates);
  return swapped.flatMap((other, index): Displacement[] => {
    if (other !== null) return other > index ? [{ index, swappedWith: other }] : [];
    return staying.has(index) ? [] : [{ index, swappedWith: null }];
  });
}

/** How many items that changed places stand before each. */
function countsBefore(swapped: readonly (number | null)[]): number[] {
  let count = 0;
  return swapped.map((other) => (other === null ? count : (count += 1) - 1));
}

interface Item {
  readonly rank: number;
  readonly index: number;
}

/** A rising subsequence, from its last item back. */
interface Rise {
  readonly item: Item;
  readonly before: Rise | undefined;
}

/** Indices of the longest rising subsequence that ends first. */
function longestRise(items: readonly Item[]): Set<number> {
  // For each length, the rise of that length that ends lowest.
  const rises: Rise[] = [];
  let longest: Rise | undefined;
  for (const item of items) {
    const length = partitionPoint(rises, (rise) => rise.item.rank < item.rank);
    const rise = { item, before: rises[length - 1] };
    if (length === rises.length) longest = rise;
    rises[length] = rise;
  }
  const indices = new Set<number>();
  for (let rise = longest; rise; rise = rise.before) indices.add(rise.item.index);
  return indices;
}

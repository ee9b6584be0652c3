import type { Area } from '../../src/workbook/cell';
import type { Precedents } from './formula/precedents';
import type { Sheet } from './sheet';

/** A formula, as far as it matters what it reads. */
interface Reader {
  readonly sheet: Sheet;
  readonly needs: Precedents;
}

/** Rows that are looked up together, and from how many rows on an area is looked at every time instead. */
const blockRows = 32;
const tallRows = 256;

interface Readers<N> {
  readonly tall: Set<N>;
  readonly blocks: Map<number, Set<N>>;
}

/** Finds the formulas that may read a cell, without looking at all there are. */
export class Dependents<N extends Reader> {
  /** By sheet: the id where a formula reads its own sheet, the name in lower case where it names one. */
  readonly #bySheet = new Map<string, Readers<N>>();
  /** What they read is not known from the formula alone. */
  readonly #loose = new Set<N>();

  add(reader: N): void {
    for (const set of this.sets(reader)) set.add(reader);
  }

  delete(reader: N): void {
    for (const set of this.sets(reader)) set.delete(reader);
  }

  /** Every formula that reads the area, and some that do not. */
  of({ id, name }: Sheet, { top, bottom }: Area): Set<N> {
    const found = new Set(this.#loose);
    for (const readers of [this.#bySheet.get(id), this.#bySheet.get(name.toLowerCase())]) {
      if (!readers) continue;
      for (const reader of readers.tall) found.add(reader);
      for (const set of blocksWithin(readers.blocks, Math.floor(top / blockRows), Math.floor(bottom / blockRows))) {
        for (const reader of set) found.add(reader);
      }
    }
    return found;
  }

  private *sets(reader: N): Generator<Set<N>> {
    const { areas, names, volatile } = reader.needs;
    if (volatile || names.length > 0) yield this.#loose;
    for (const { sheet, area } of areas) {
      const readers = this.readersOf(sheet?.toLowerCase() ?? reader.sheet.id);
      if (area.bottom - area.top >= tallRows) {
        yield readers.tall;
        continue;
      }
      for (let block = Math.floor(area.top / blockRows); block <= Math.floor(area.bottom / blockRows); block++) {
        const set = readers.blocks.get(block) ?? new Set<N>();
        readers.blocks.set(block, set);
        yield set;
      }
    }
  }

  private readersOf(key: string): Readers<N> {
    const readers = this.#bySheet.get(key) ?? { tall: new Set<N>(), blocks: new Map<number, Set<N>>() };
    this.#bySheet.set(key, readers);
    return readers;
  }
}

/** Goes through whichever is fewer: the blocks asked for, or those that there are. */
function* blocksWithin<T>(blocks: ReadonlyMap<number, T>, first: number, last: number): Generator<T> {
  if (last - first > blocks.size) {
    for (const [block, set] of blocks) if (block >= first && block <= last) yield set;
    return;
  }
  for (let block = first; block <= last; block++) {
    const set = blocks.get(block);
    if (set) yield set;
  }
}

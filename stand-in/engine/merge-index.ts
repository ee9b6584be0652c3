import type { Area } from '../../src/workbook/cell';
import { holds } from './area';

/** Taller merged areas are looked at every time, rather than noted for each of their rows. */
const tall = 1_000;

/** Merged areas by the rows they cover. */
export class MergeIndex {
  readonly #byRow = new Map<number, Area[]>();
  readonly #tall: Area[] = [];
  readonly #count: number;

  constructor(private readonly merges: readonly Area[]) {
    this.#count = merges.length;
    for (const merge of merges) {
      if (merge.bottom - merge.top >= tall) this.#tall.push(merge);
      else for (let row = merge.top; row <= merge.bottom; row++) this.row(row).push(merge);
    }
  }

  /** Whether it still tells of these areas: areas are added to the list, or the list is replaced. */
  tellsOf(merges: readonly Area[]): boolean {
    return merges === this.merges && merges.length === this.#count;
  }

  at(row: number, column: number): Area | null {
    const here = (merge: Area) => holds(merge, row, column);
    return this.#byRow.get(row)?.find(here) ?? this.#tall.find(here) ?? null;
  }

  private row(row: number): Area[] {
    const known = this.#byRow.get(row) ?? [];
    this.#byRow.set(row, known);
    return known;
  }
}

import type { Workbook } from '../engine/workbook';
import { saveXlsx } from '../files/save-xlsx';
import { copyErrors, type CopyError, type Faults } from './faults';

/** Copies of the workbook as files that an add-in holds open: of these Excel gives two at most. */
export class DocumentCopies {
  readonly #held = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #next = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly faults: Faults,
  ) {}

  /** How many are held open. */
  get held(): number {
    return this.#held.size;
  }

  /** `sliceSize`: where slices are asked for by their index, as Excel on the web is. */
  async take(sliceSize = 0): Promise<{ readonly handle: number; readonly size: number } | CopyError> {
    if (this.faults.copy?.at === 'file') return this.faults.copy.code;
    if (this.#held.size >= 2) return copyErrors.tooManyCopies;
    const handle = this.#next;
    const bytes = await saveXlsx(this.workbook);
    this.#held.set(handle, { bytes, sliceSize });
    this.#next += 1;
    return { handle, size: bytes.length };
  }

  slice(handle: number, index: number): Uint8Array | CopyError {
    const { sliceSize = 0 } = this.#held.get(handle) ?? {};
    return this.piece(handle, index * sliceSize, sliceSize);
  }

  piece(handle: number, from: number, size: number): Uint8Array | CopyError {
    if (this.faults.copy?.at === 'slice') return this.faults.copy.code;
    return this.#held.get(handle)?.bytes.subarray(from, from + size) ?? copyErrors.internal;
  }

  release(handle: number): void {
    this.#held.delete(handle);
  }
}

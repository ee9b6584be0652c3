import type { Area } from '../../../workbook/cell';

/** Something asked about a block of cells; it may be asked in parts, each some rows of the block. */
export interface Question {
  /** Questions of one kind weigh alike: each answer teaches what the next will weigh. */
  readonly kind:
    'contents' | 'results' | 'values' | 'merges' | 'looks' | 'rows' | 'alike' | 'links' | 'heights' | 'widths';
  readonly sheet: string;
  readonly area: Area;
  /** What a row of it adds to the request, in bytes; left out where that is nothing to speak of. */
  readonly requestBytes?: number;
  /** Queues the calls for a part of the block. What it returns takes the answer in, and gives its weight in bytes. */
  readonly ask: (sheet: Excel.Worksheet, part: Area) => () => number;
}

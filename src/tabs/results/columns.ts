import { resultColumns, type ResultColumn } from '../../model/results-sheet';

/** Widths in characters. The printed columns fit a page's width at 8 points. */
const widthOf = {
  severity: 7,
  sheet: 12,
  cell: 6,
  department: 12,
  owner: 18,
  field: 10,
  name: 12,
  message: 33,
  state: 8,
  reason: 12,
  check: 6,
  fingerprint: 20,
} as const satisfies Record<ResultColumn, number>;

export const columns = Object.keys(resultColumns) as ResultColumn[];
export const widths = columns.map((column) => widthOf[column]);
/** How many columns are printed: all but the last, which holds the digests that tell rows apart. */
export const printedColumns = columns.indexOf('fingerprint');

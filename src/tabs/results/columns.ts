import { resultColumns, type ResultColumn } from '../../model/results-sheet';

/** In characters. What is printed fits a page's width at 8 points. */
const widthOf = {
  severity: 8,
  sheet: 14,
  cell: 7,
  department: 14,
  owner: 22,
  field: 12,
  name: 13,
  message: 40,
  state: 8,
  reason: 16,
  check: 6,
  fingerprint: 20,
} as const satisfies Record<ResultColumn, number>;

export const columns = Object.keys(resultColumns) as ResultColumn[];
export const widths = columns.map((column) => widthOf[column]);
/** All but the digests that rows are told by. */
export const printedColumns = columns.indexOf('fingerprint');

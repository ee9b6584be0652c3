import type { Cell } from '../../src/workbook/cell';

/** A cell at A1 that holds a value. */
export const aCell = (value: Cell['value'], format = ''): Cell => ({
  row: 0,
  column: 0,
  value,
  format,
  formula: false,
});

import type { Area } from '../../workbook/cell';
import { firstWithin, type Grid } from '../sheet/grid';
import type { Slot } from './fields';

/** Where a row's value stands in some columns, or belongs; a cell that is merged down from a row above shows there too. */
export const slotIn = (grid: Grid, row: number, area: Area): Slot =>
  firstWithin(grid, row, area) ?? { row, column: area.left };

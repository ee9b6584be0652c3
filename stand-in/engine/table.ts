import type { Area } from '../../src/workbook/cell';

/** A table: its heading row is the area's first. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  /** `TableStyleMedium2` … */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Rows of the sheet that a filter hides. */
  filteredRows: readonly number[];
}

export function newTable(id: string, name: string, area: Area): Table {
  return {
    id,
    name,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filteredRows: [],
  };
}

import type { Workbook } from '../../../stand-in/engine/workbook';
import { wholeSheet } from '../../../stand-in/engine/limits';

/** All that a workbook is, to be compared: ids and selections apart. */
export function stateOf(workbook: Workbook): unknown {
  return JSON.parse(
    JSON.stringify(
      workbook.sheets.map(({ cells, rows, columns, names, tables, charts, ...sheet }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: cells
          .within(wholeSheet)
          .sort((a, b) => a.row - b.row || a.column - b.column)
          .map(({ row, column, cell }) => ({ row, column, ...cell })),
        rows: bands(rows),
        columns: bands(columns),
        names,
        autoFilter: sheet.autoFilter,
        tables: tables.map(({ id: _id, ...table }) => table),
        charts: charts.map(({ id: _id, series, ...chart }) => ({
          ...chart,
          series: series.map(({ values, categories, ...one }) => ({
            ...one,
            values: values && { area: values.area, on: workbook.findSheet(values.sheetId)?.name },
            categories: categories && { area: categories.area, on: workbook.findSheet(categories.sheetId)?.name },
          })),
        })),
        merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
        validations: sheet.validations,
        conditionalFormats: sheet.conditionalFormats,
        frozen: sheet.frozen,
        pageLayout: sheet.pageLayout,
        breaks: { rows: sheet.rowBreaks, columns: sheet.columnBreaks },
      })),
    ),
  );
}

function bands(kept: ReadonlyMap<number, { readonly size: number | null; readonly hidden: boolean }>): unknown {
  return [...kept].filter(([, { size, hidden }]) => size !== null || hidden).sort(([a], [b]) => a - b);
}

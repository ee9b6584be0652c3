import { wholeSheet } from '../../stand-in/engine/limits';
import type { Workbook } from '../../stand-in/engine/workbook';

/** All of the tabs that is no content: charts apart, which only Excel draws. */
export function lookOfTabs(workbook: Workbook, names: readonly string[]): unknown {
  return names.map((name) => {
    const sheet = workbook.sheet(name);
    return {
      name,
      cells: sheet.cells
        .within(wholeSheet)
        .filter(({ cell }) => cell.style !== null || cell.link !== null)
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .map(({ row, column, cell: { style, link } }) => ({ row, column, style, link })),
      widths: sizes(sheet.columns, sheet.standardWidth),
      heights: sizes(sheet.rows, sheet.standardHeight),
      frozen: sheet.frozen,
      page: sheet.pageLayout,
      breaks: sheet.rowBreaks,
      filter: sheet.autoFilter?.area ?? null,
      tables: sheet.tables.length,
      validations: sheet.validations.map(({ area, rule }) => ({ area, rule })),
    };
  });
}

function sizes(bands: ReadonlyMap<number, { readonly size: number | null }>, standard: number): unknown {
  return [...bands]
    .flatMap(([index, { size }]) => (size === null || size === standard ? [] : [[index, size]]))
    .sort(([a = 0], [b = 0]) => a - b);
}

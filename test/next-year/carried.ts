import type { Cell } from '../../src/workbook/cell';
import type { Edit, WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { standingTab } from '../../src/workbook/standing-tab';

/** A workbook with a plan carried out, as a host does; refuses what a host refuses. */
export function carriedOut({ name, sheets }: Snapshot, { edits, tabs, renames }: WritePlan): Snapshot {
  const renamed = sheets.map((sheet) => ({
    ...sheet,
    name: renames.find(({ from }) => from === sheet.name)?.to ?? sheet.name,
  }));
  const edited = renamed.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const cells = new Map<string, Cell>(
      sheet.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]),
    );
    for (const edit of own) {
      const { row, column, value, expected } = edit;
      const key = `${String(row)},${String(column)}`;
      const before = cells.get(key);
      if (before?.formula || (before?.value ?? null) !== expected)
        throw new Error(
          `${sheet.name} ${key}: expects ${String(expected)}, and finds ${JSON.stringify(before?.value)}`,
        );
      if (value === '') cells.delete(key);
      else
        cells.set(key, {
          row,
          column,
          format: before?.format ?? formatBeside(sheet.cells, edit),
          formula: false,
          value,
        });
    }
    return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  const written = tabs.map((tab) =>
    standingTab(
      tab,
      edited.find((sheet) => sheet.name === tab.name),
    ),
  );
  const others = edited.filter((sheet) => !written.some((tab) => tab.name === sheet.name));
  return { name, sheets: [...others, ...written] };
}

/** An empty cell has the format of the nearest number in its row, else in its column: a snapshot tells none of it. */
function formatBeside(cells: readonly Cell[], { row, column, value }: Edit): string {
  if (typeof value === 'string') return '';
  const far = (cell: Cell): number =>
    (cell.row === row ? 0 : 1000) + Math.abs(cell.row - row) + Math.abs(cell.column - column);
  const numbers = cells.filter(
    (cell) => typeof cell.value === 'number' && (cell.row === row || cell.column === column),
  );
  return numbers.sort((a, b) => far(a) - far(b))[0]?.format ?? '';
}

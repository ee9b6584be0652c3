import type { Area } from '../../../workbook/cell';

/**
 * Covers a grid with rectangles of equal entries, entry by entry; `null` is left out. Runs along a row are joined with an equal run right
 * below, so that a table's column is one rectangle. Linear in the number of cells.
 */
export function equalRectangles<T>(grid: readonly (readonly (T | null)[])[]): Map<T, Area[]> {
  const found = new Map<T, Area[]>();
  let open: { readonly entry: T; area: Area }[] = [];
  for (const [row, entries] of grid.entries()) {
    const above = new Map(open.map((rectangle) => [rectangle.area.left, rectangle]));
    open = runs(entries).map((run) => {
      const upper = above.get(run.left);
      if (upper?.entry === run.entry && upper.area.right === run.right) {
        above.delete(run.left);
        return { entry: run.entry, area: { ...upper.area, bottom: row } };
      }
      return { entry: run.entry, area: { top: row, left: run.left, bottom: row, right: run.right } };
    });
    for (const closed of above.values()) put(found, closed);
  }
  for (const rectangle of open) put(found, rectangle);
  return found;
}

function runs<T>(entries: readonly (T | null)[]): { entry: T; left: number; right: number }[] {
  const found: { entry: T; left: number; right: number }[] = [];
  for (const [column, entry] of entries.entries()) {
    const last = found.at(-1);
    if (entry === null) continue;
    if (last?.entry === entry && last.right === column - 1) last.right = column;
    else found.push({ entry, left: column, right: column });
  }
  return found;
}

function put<T>(found: Map<T, Area[]>, rectangle: { readonly entry: T; readonly area: Area }): void {
  const areas = found.get(rectangle.entry);
  if (areas) areas.push(rectangle.area);
  else found.set(rectangle.entry, [rectangle.area]);
}

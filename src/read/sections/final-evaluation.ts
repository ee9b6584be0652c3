import type { Field } from '../../model/field';
import type { Area, Cell } from '../../workbook/cell';
import { fieldAt } from '../values/fields';
import { firstWithin, sharesColumn } from '../sheet/grid';
import { measureHeadingAt } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { shownText } from '../sheet/shown';

/**
 * Section 4 on one sheet: the text below its title, over one cell or several down to the first empty row.
 * Null where the title does not stand.
 */
export function readFinalEvaluation(sheet: ReadSheet): Field<string> | null {
  const { grid, labels, layout } = sheet;
  const declared = { label: layout.titles.final.label, kind: 'longText', required: true } as const;
  const [title] = labels.titles('final');
  if (!title) return null;
  const end = labels.boundaryFrom(title.area.bottom + 1);
  const below = textCells(sheet, title.area, end);
  const cells = below.length > 0 ? below : textCells(sheet, { ...title.area, right: title.area.right + indent }, end);
  const [first] = cells;
  if (!first) return fieldAt(grid, blankSlot(sheet, title.area, end), declared, title.place);
  const field = fieldAt(grid, first, declared, title.place);
  return field.value === null
    ? field
    : { ...field, value: cells.map((cell) => shownText(cell)?.trim() ?? '').join('\n') };
}

/** How far right of its title's column a text may stand, where nothing stands below the title. */
const indent = 2;

function textCells({ grid }: ReadSheet, title: Area, end: number): Cell[] {
  const rows = grid.rowsBetween(title.bottom, end);
  const cells: Cell[] = [];
  let previous: number | null = null;
  for (const row of rows) {
    const cell = firstWithin(grid, row, title);
    if (!cell) continue;
    const apart = previous !== null && row > previous + 1;
    if (apart || measureHeadingAt(grid, cell)) break;
    cells.push(cell);
    previous = grid.extent(cell.row, cell.column).bottom;
  }
  return cells;
}

/** An empty text belongs into the merged area below the title, else, as published, under the row below it. */
function blankSlot({ grid }: ReadSheet, title: Area, end: number) {
  const area = grid.sheet.merges
    .filter(({ top }) => top > title.bottom && top < end)
    .filter((merge) => sharesColumn(merge, title))
    .sort((a, b) => a.top - b.top)[0];
  if (area) return { row: area.top, column: area.left };
  return { row: Math.min(title.bottom + 2, Math.max(title.bottom + 1, end - 1)), column: title.left };
}

import type { MeasureHeading } from '../model/evaluation';
import type { Cell } from '../workbook/cell';
import { firstFrom, isShortText, type Grid } from './grid';
import { shownText } from './values/reading';

const pattern = /^施\s*策\s*(\d+)\s*[.:：・、]?\s*(.*)$/su;
const continued = /\s*[(（〔［[]?\s*(?:つづき|続き|続)\s*[)）〕］\]]?\s*$/u;
const longest = 80;

/**
 * Reads `施策1 地場産業の振興`, in one cell or in two, and without つづき; null where the cell is none.
 * A sentence about a 施策 is no heading.
 */
export function measureHeadingAt(grid: Grid, cell: Cell): MeasureHeading | null {
  if (typeof cell.value !== 'string' || cell.value.length > longest || !cell.value.includes('施') || cell.value.includes('。')) return null;
  const match = pattern.exec(cell.value.normalize('NFKC').trim());
  if (!match) return null;
  const [, number = '', rest = ''] = match;
  const nameCell = rest === '' ? nextText(grid, cell) : null;
  const at = nameCell ?? cell;
  const text = shownText(at) ?? '';
  return {
    number: Number(number),
    name: nameCell ? text.replace(continued, '').trim() : nameAsWritten(cell.value),
    place: grid.place(at.row, at.column),
    numberPlace: grid.place(cell.row, cell.column),
    text,
  };
}

/** The first heading of a row; null where it bears none. */
export function measureHeadingIn(grid: Grid, row: number): MeasureHeading | null {
  for (const cell of grid.row(row)) {
    const heading = measureHeadingAt(grid, cell);
    if (heading) return heading;
  }
  return null;
}

/** All headings of a sheet, row by row. */
export function measureHeadingsOf(grid: Grid): MeasureHeading[] {
  const candidates = grid.shortTexts.filter(({ value }) => value.includes('施'));
  return candidates.flatMap((cell) => measureHeadingAt(grid, cell) ?? []);
}

/** The name in the writer's own width, which the rules compare. */
function nameAsWritten(text: string): string {
  return text
    .trim()
    .replace(/^施\s*策\s*[0-9０-９①-⑳]+\s*[.:：．・、]?\s*/u, '')
    .replace(continued, '');
}

function nextText(grid: Grid, cell: Cell): Cell | null {
  const cells = grid.row(cell.row);
  const next = cells[firstFrom(cells, grid.extent(cell.row, cell.column).right + 1)];
  return next && isShortText(next) && !pattern.test(next.value.normalize('NFKC')) ? next : null;
}

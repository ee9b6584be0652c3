import { disputedMark } from '../../layout/vocabulary';
import type { MeasureHeading } from '../../model/evaluation';
import { measureNumberOf } from '../../model/measure-number';
import type { Cell } from '../../workbook/cell';
import { firstFrom, isShortText, type Grid } from './grid';
import { shownText } from './shown';

/** 「地場産業の振興」: a name in quotation marks, or the end of 【施策1 地場産業の振興】. */
const quoted = /^[「『](.*)[」』]$|^(.*)[】〕］\]]$/su;
/** つづき, （2/3） and （14事業） say something of the page, not of the 施策. */
const continued =
  /\s*(?:[(（〔［[]?\s*(?:つづき|続き|続)\s*[)）〕］\]]?|[(（]\s*[\d０-９]+\s*(?:事業|件|[/／]\s*[\d０-９]+)\s*[)）])\s*$/u;
const longest = 80;

/**
 * Reads `施策1 地場産業の振興`, in one cell or in two (`whole`: in one), and without つづき; null where the cell is none.
 * A sentence about a 施策 is no heading.
 */
export function measureHeadingAt(grid: Grid, cell: Cell, whole = false): MeasureHeading | null {
  if (
    typeof cell.value !== 'string' ||
    cell.value.length > longest ||
    !grid.measureWord.mayBear(cell.value) ||
    cell.value.includes('。')
  )
    return null;
  const match = grid.measureWord.heading.exec(cell.value.trim());
  if (!match) return null;
  const [start, number = ''] = match;
  const rest = nameIn(cell.value.trim().slice(start.length));
  if (/^[「『]/u.test(rest)) return null;
  const nameCell = rest === '' && !whole && !continued.test(cell.value) ? nextText(grid, cell) : null;
  const at = nameCell ?? cell;
  const text = shownText(at) ?? '';
  return {
    number: measureNumberOf(number),
    name: nameCell ? nameIn(text) : rest,
    place: grid.place(at.row, at.column),
    numberPlace: grid.place(cell.row, cell.column),
    text,
  };
}

/** The name in the writer's own width, which the rules compare; without つづき, our mark, and quotation marks. */
function nameIn(text: string): string {
  const name = text.replace(disputedMark, '').replace(continued, '').trim();
  const [, inQuotes, beforeBracket] = quoted.exec(name) ?? [];
  return inQuotes ?? beforeBracket ?? name;
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
  const candidates = grid.shortTexts.filter(({ value }) => grid.measureWord.mayBear(value));
  return candidates.flatMap((cell) => measureHeadingAt(grid, cell) ?? []);
}

function nextText(grid: Grid, cell: Cell): Cell | null {
  const cells = grid.row(cell.row);
  const next = cells[firstFrom(cells, grid.extent(cell.row, cell.column).right + 1)];
  return next && isShortText(next) && !grid.measureWord.heading.test(next.value.trim()) ? next : null;
}

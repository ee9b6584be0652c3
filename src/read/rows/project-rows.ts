import type { OwnKind } from '../../layout/own-item';
import type { MeasureHeading } from '../../model/evaluation';
import type { Area, Cell } from '../../workbook/cell';
import { isClosing, isClosingText } from '../sheet/closing';
import { firstWithin, type Grid } from '../sheet/grid';
import { measureHeadingAt, measureHeadingIn } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import { compact, isBlank, isNoteText } from '../sheet/shown';
import { measureInColumn } from '../values/measure-column';
import { readInteger } from '../values/numbers';
import type { ColumnMeaning } from './column-meaning';
import { isAmount } from './item-of';

/** A row that is a card, and the 施策 that it stands under. */
export interface ProjectRow {
  readonly row: number;
  readonly heading: MeasureHeading | null;
}

/** The rows of a table that are projects: no totals, notes, headings of 施策 and what else stands between them. */
export function projectRows(
  { grid }: ReadSheet,
  columns: readonly ColumnMeaning[],
  above: number,
  below: number,
): ProjectRow[] {
  const isProject = projectTest(grid, columns);
  const measure = columns.find(({ tells }) => tells === 'measure')?.column.area.left ?? null;
  let under: MeasureHeading | null = null;
  return grid.rowsBetween(above, below).flatMap((row): ProjectRow[] => {
    if (isProject(row)) return [{ row, heading: measureBeside(grid, measure, row) ?? under }];
    const heading = measureHeadingIn(grid, row);
    if (heading && !isClosingText(heading.name)) under = heading;
    return [];
  });
}

/** The 施策 that a row itself names: 施策1 …, or its number alone. A merged cell names it for all its rows. */
function measureBeside(grid: Grid, column: number | null, row: number): MeasureHeading | null {
  const cell = column === null ? null : grid.at(row, column);
  return cell && (measureHeadingAt(grid, cell) ?? measureInColumn(grid, column, cell.row));
}

/** A row without number and name is a project's only if it fills at least this many other columns. */
const leastBeside = 3;

function projectTest(grid: Grid, columns: readonly ColumnMeaning[]): (row: number) => boolean {
  const areaOf = (isIt: (column: ColumnMeaning) => boolean) => columns.find(isIt)?.column.area ?? null;
  const nameArea = areaOf(({ item }) => item === 'name');
  const numberArea = areaOf(({ tells }) => tells === 'number');
  const others = columns
    .filter(({ item, tells }) => item !== 'name' && tells === null)
    .map(({ column }) => column.area);
  const worded = columns.flatMap(({ item, column }) => (isWorded(item) ? [column.area] : []));
  const lead = Math.max(nameArea?.right ?? 0, numberArea?.right ?? 0);
  return (row) => {
    const cells = grid.row(row);
    const leading = cells.filter(({ column }) => column <= lead);
    if (leading.some((cell) => isClosing(cell) || isExample(cell))) return false;
    const name = nameArea && ownCell(grid, row, nameArea);
    const number = numberArea && ownCell(grid, row, numberArea);
    const isNumbered = number !== null && readInteger(number).state === 'read';
    const beside = others.filter((area) => ownCell(grid, row, area)).length;
    const words = isNumbered ? [] : worded.flatMap((area) => ownCell(grid, row, area) ?? []);
    if (name && isName(name)) return isNumbered || (beside > 0 && (words.length > 0 || !isTotal(name)));
    if ((name && !isNumbered) || words.some(isClosing)) return false;
    return isNumbered ? beside > 0 : numberArea === null && beside >= Math.max(leastBeside, others.length / 2);
  };
}

/**
 * The cell of a column that belongs to it and to the row alone: merged neither over its neighbours nor down from above.
 */
function ownCell(grid: Grid, row: number, area: Area): Cell | null {
  const cell = firstWithin(grid, row, area);
  if (!cell || isBlank(cell.value)) return null;
  return cell.column < area.left || grid.lastColumn(row, cell.column) > area.right ? null : cell;
}

/** Whether a cell may be a project's name: it is no note, and does not number the columns. */
const isName = ({ value }: Cell): boolean =>
  typeof value === 'string' && !isNoteText(value) && !/^[(]?(?:[①-⑳]|\d{1,2}|[A-Zア-ン])[)]?$/u.test(compact(value));

/** Whether a cell heads a total of projects: 公園課計, 市民部 小計（2事業）. 統計 and 設計 head none. */
export const isTotal = ({ value }: Cell): boolean =>
  typeof value === 'string' && /(?<![統会設推家時])計(?:[(][^()]*[)])?$/u.test(compact(value));

/** Whether an item's column holds words. */
const isWorded = (item: ColumnMeaning['item']): boolean =>
  item !== null && item !== 'name' && !isAmount(item) && (typeof item === 'string' || wordKinds.includes(item.kind));
const wordKinds: readonly OwnKind[] = ['text', 'longText', 'choice'];

const isExample = ({ value }: Cell): boolean =>
  typeof value === 'string' && /^[(]?(?:記入|記載|入力)?例[)]?$/u.test(compact(value));

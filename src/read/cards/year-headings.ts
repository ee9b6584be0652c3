import { amountRows, yearColumns } from '../../layout/card';
import { isNoAmount } from '../../layout/amount-kind';
import type { Area, Cell } from '../../workbook/cell';
import { firstFrom, standsIn } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { compact, isBlank, shownText } from '../sheet/shown';
import { readers } from '../values/readers';
import { noContext } from '../values/reading';
import type { CardLabels } from './card-labels';

/** The heading of a column of amounts: a year, and its 区分 where that stands in a cell of its own below. */
export interface YearHeading {
  readonly year: Cell;
  readonly kind: Cell | null;
  /** The columns that its amounts stand in. */
  readonly area: Area;
}

/**
 * The years right of 財務内容: the first two, and every further one with something in the rows of amounts, lest it be
 * dropped unseen. A year over several kinds heads a column each; 増減 and the like are no amounts.
 */
export function yearHeadings(sheet: ReadSheet, labels: CardLabels): YearHeading[] {
  const { grid } = sheet;
  const { finance } = labels.label;
  if (!finance) return [];
  const rows = amountRows.flatMap((key) => labels.label[key]?.row ?? []);
  const cells = grid.row(finance.area.top);
  const years = cells
    .slice(firstFrom(cells, finance.area.right + 1), firstFrom(cells, labels.to + 1))
    .filter((cell) => readers.yearColumn(cell, noContext).state === 'read');
  const headings = years.flatMap((year) => columnsUnder(sheet, year, Math.min(...rows)));
  return headings.filter(({ area }, index) => index < yearColumns || rows.some((row) => isFilled(sheet, area, row)));
}

function columnsUnder({ grid }: ReadSheet, year: Cell, firstAmountRow: number): YearHeading[] {
  const area = grid.extent(year.row, year.column);
  const reading = readers.yearColumn(year, noContext);
  const row = area.bottom + 1;
  const alone = { year, kind: null, area };
  if (row >= firstAmountRow || reading.state !== 'read' || reading.value.kind !== '') return [alone];
  const below = grid.row(row);
  const kinds = below
    .slice(firstFrom(below, area.left), firstFrom(below, area.right + 1))
    .filter(({ value }) => typeof value === 'string' && !isBlank(value));
  if (kinds.length === 0) return [alone];
  return kinds.flatMap((kind) =>
    isNoAmount(compact(shownText(kind) ?? '')) ? [] : [{ year, kind, area: grid.extent(kind.row, kind.column) }],
  );
}

const isFilled = ({ grid }: ReadSheet, area: Area, row: number): boolean => {
  const cells = grid.row(row);
  const cell = cells[firstFrom(cells, area.left)];
  return cell !== undefined && standsIn(grid, cell, area) && !isBlank(cell.value);
};

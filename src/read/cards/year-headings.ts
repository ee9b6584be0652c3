import { amountRows, yearColumns } from '../../layout/card';
import { amountKind, isNoAmount, knownKinds, withoutUnit } from '../../layout/amount-kind';
import type { Area, Cell } from '../../workbook/cell';
import { firstFrom, standsIn, type Grid } from '../sheet/grid';
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
 * The years right of 財務内容: as many of the layout's kinds as it states, else of the first ones, and every further one with something in the
 * rows of amounts, lest it be dropped unseen. A year over several kinds heads a column each; 増減 and the like are no amounts. A form that has no
 * 財務内容 has its years above the amounts. Where 財務内容 stands beside 決算 and 予算 alone, the years stand below these.
 */
export function yearHeadings(sheet: ReadSheet, labels: CardLabels): YearHeading[] {
  const rows = amountRows.flatMap((key) => labels.label[key]?.row ?? []);
  const years = yearsOf(sheet, labels, Math.min(...rows));
  const headings =
    years.length > 0
      ? years.flatMap((year) => columnsUnder(sheet, year, Math.min(...rows)))
      : yearsUnderKinds(sheet, labels, Math.min(...rows));
  const stated = Math.max(yearColumns, sheet.layout.years.length);
  if (headings.length <= stated) return headings;
  const ofLayout = headings.filter((heading) => sheet.layout.years.some(({ kind }) => kind === kindOf(heading)));
  const least = new Set([...new Set([...ofLayout, ...headings])].slice(0, stated));
  return headings.filter((one) => least.has(one) || rows.some((row) => isFilled(sheet, one.area, row)));
}

function kindOf({ year, kind }: YearHeading): string | null {
  if (kind) return amountKind(withoutUnit(wordOf(kind)));
  const reading = readers.yearColumn(year, noContext);
  return reading.state === 'read' ? reading.value.kind : null;
}

function yearsOf(sheet: ReadSheet, labels: CardLabels, firstAmountRow: number): Cell[] {
  const { moneyUnit } = labels.label;
  if (moneyUnit) return yearsIn(sheet, labels, moneyUnit.area.top, moneyUnit.area.right);
  if (!sheet.layout.forms.card.moneyUnit.absent || !Number.isFinite(firstAmountRow)) return [];
  const right = amountRows.reduce((last, key) => Math.max(last, labels.label[key]?.area.right ?? 0), 0);
  for (const row of sheet.grid
    .rowsBetween((labels.hits[0]?.row ?? 0) - 1, firstAmountRow)
    .slice()
    .reverse()) {
    const years = yearsIn(sheet, labels, row, right);
    if (years.length >= yearColumns) return years;
  }
  return [];
}

/** The years in the row below 財務内容, each with the 区分 that stands over it. */
function yearsUnderKinds(sheet: ReadSheet, labels: CardLabels, firstAmountRow: number): YearHeading[] {
  const { moneyUnit } = labels.label;
  const { grid } = sheet;
  if (!moneyUnit) return [];
  const [row = firstAmountRow] = grid.rowsBetween(moneyUnit.area.top, firstAmountRow);
  if (row >= firstAmountRow) return [];
  return yearsIn(sheet, labels, row, moneyUnit.area.right).map((year) => {
    const above = grid.at(year.row - 1, year.column);
    const kind = above && isKnown(wordOf(above)) ? above : null;
    return { year, kind, area: grid.extent(year.row, year.column) };
  });
}

function yearsIn({ grid }: ReadSheet, { to }: CardLabels, row: number, right: number): Cell[] {
  const cells = grid.row(row);
  return cells
    .slice(firstFrom(cells, right + 1), firstFrom(cells, to + 1))
    .filter((cell) => readers.yearColumn(cell, noContext).state === 'read');
}

function columnsUnder({ grid }: ReadSheet, year: Cell, firstAmountRow: number): YearHeading[] {
  const area = grid.extent(year.row, year.column);
  const reading = readers.yearColumn(year, noContext);
  const row = area.bottom + 1;
  const alone = { year, kind: null, area };
  if (row >= firstAmountRow || reading.state !== 'read' || reading.value.kind !== '') return [alone];
  const kinds = kindsUnder(grid, area, row);
  if (kinds.length === 0) return [alone];
  return kinds.flatMap((kind) =>
    isNoAmount(wordOf(kind)) ? [] : [{ year, kind, area: grid.extent(kind.row, kind.column) }],
  );
}

/** Below the cells that a year is merged over; where it is not, also below the empty cells between it and the next. */
function kindsUnder(grid: Grid, { top, left, right }: Area, row: number): Cell[] {
  const below = grid.row(row);
  const texts = (from: number, to: number) =>
    below
      .slice(firstFrom(below, from), firstFrom(below, to))
      .filter(({ value }) => typeof value === 'string' && !isBlank(value));
  const own = texts(left, right + 1);
  const years = grid.row(top);
  const next = years[firstFrom(years, right + 1)];
  if (own.length === 0 || right > left) return own;
  return next ? texts(left, next.column) : [...own, ...knownFrom(texts(right + 1, Infinity), right + 1)];
}

/** Behind the last year nothing tells where it ends: only words that are known, one beside the other. */
const knownFrom = (texts: readonly Cell[], from: number): Cell[] => {
  const end = texts.findIndex((cell, index) => cell.column !== from + index || !isKnown(wordOf(cell)));
  return texts.slice(0, end < 0 ? undefined : end);
};

const isKnown = (word: string): boolean => knownKinds.includes(amountKind(withoutUnit(word))) || isNoAmount(word);

const wordOf = (cell: Cell): string => compact(shownText(cell) ?? '');

const isFilled = ({ grid }: ReadSheet, area: Area, row: number): boolean => {
  const cells = grid.row(row);
  const cell = cells[firstFrom(cells, area.left)];
  return cell !== undefined && standsIn(grid, cell, area) && !isBlank(cell.value);
};

import type { SectionId } from '../../layout/sections';
import { labelKey } from '../../layout/spelling';
import type { Field } from '../../model/field';
import type { Cell } from '../../workbook/cell';
import { eraPattern } from '../../workbook/eras';
import { firstFrom } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { shownText } from '../sheet/shown';
import { fieldAt } from '../values/fields';

/** The line 政策分野12 中小企業. */
export interface AreaLine {
  readonly number: Field<string>;
  readonly name: Field<string>;
}

const text = { kind: 'text', required: true } as const;

/**
 * The lines that name a policy area, from the top down; where none does, the label alone. `tables`: the rows in which
 * tables of 施策 begin.
 */
export function areaLines(sheet: ReadSheet, tables: readonly number[]): AreaLine[] {
  const isOverTable = (row: number) => tables.some((table) => table > row && table < row + reach);
  const lines = [...linesOn(sheet)].filter(
    ({ number: { place } }) => isOverTable(place.row) || !mayQuoteAreas(sheet, place.row),
  );
  return lines.length > 0 ? lines : blankLines(sheet, isOverTable);
}

const areaPattern = /^[■□◆◇●▼【〔[]?\s*政\s*策\s*分\s*野\s*[:：]?\s*\(?(\d+)\)?[】〕\]]?\s*[.:：・]?\s*(.*)$/su;
/** The text right of the words 政策分野: 12, or 12 中小企業. */
const besidePattern = /^(\d+)(?:(?:\s+|\s*[.:：・]\s*)(\p{L}.*))?$/su;
/** A fiscal year before or behind the area, in parentheses or not: `政策分野12 中小企業（令和6年度）`. */
const yearBeside = new RegExp(`\\(?(?:(?:${eraPattern})\\s*(?:元|\\d{1,2})|20\\d{2})\\s*年度\\)?`, 'giu');

/**
 * Whether a row is of a section that speaks of other areas, too: a text or a code there is no header, unless a table of
 * 施策 follows.
 */
function mayQuoteAreas({ labels, layout }: ReadSheet, row: number): boolean {
  const above = (Object.keys(layout.titles) as SectionId[]).flatMap((section) =>
    labels.titles(section).flatMap((title) => (title.row < row ? [{ section, row: title.row }] : [])),
  );
  const [nearest] = above.sort((a, b) => b.row - a.row);
  return nearest?.section === 'related' || nearest?.section === 'final';
}

/** How many rows below its area's line a table of 施策 begins at most. */
const reach = 20;

/** The nearest line of an area above a table, below the table before it. */
export const areaOver = (row: number, after: number, areas: readonly AreaLine[]): AreaLine | undefined =>
  areas.filter(({ number: { place } }) => place.row > Math.max(after, row - reach) && place.row < row).at(-1);

/** The lines 政策分野12 中小企業, each in one cell, in two or in three. */
function* linesOn({ grid }: ReadSheet): Iterable<AreaLine> {
  const candidates = grid.shortTexts.filter(
    ({ value }) => value.includes('政') && value.length <= 60 && !value.includes('。'),
  );
  for (const cell of candidates) {
    const beside = labelKey(cell.value) === '政策分野' ? rightCell(cell, grid) : null;
    const numberCell = beside ?? cell;
    const shown = (shownText(numberCell) ?? '').normalize('NFKC').replace(yearBeside, '').trim();
    const match = (beside ? besidePattern : areaPattern).exec(shown);
    if (!match) continue;
    const [, digits = '', own = ''] = match;
    const nameCell = own === '' ? rightCell(numberCell, grid) : numberCell;
    const number = fieldAt(grid, numberCell, { label: '政策分野', ...text }, null);
    const name = fieldAt(grid, nameCell ?? numberCell, { label: '政策分野の名称', ...text }, null);
    yield {
      number: { ...number, value: digits },
      name: own === '' ? { ...name, ...(nameCell ? {} : { state: 'blank', value: null }) } : { ...name, value: own },
    };
  }
}

/** The label 政策分野 over a table of 施策, where the cell right of it is blank. A remark may stand further right. */
function blankLines({ grid }: ReadSheet, isOverTable: (row: number) => boolean): AreaLine[] {
  const isBlankBeside = (cell: Cell) =>
    (rightCell(cell, grid)?.column ?? Infinity) > grid.extent(cell.row, cell.column).right + 1;
  const label = grid.shortTexts.find(
    (cell) => isOverTable(cell.row) && labelKey(cell.value) === '政策分野' && isBlankBeside(cell),
  );
  if (!label) return [];
  const { row, column } = label;
  const at = { row, column: grid.extent(row, column).right + 1 };
  const place = grid.place(row, column);
  const name = { row, column: grid.extent(row, at.column).right + 1 };
  return [
    {
      number: fieldAt(grid, at, { label: '政策分野', ...text }, place),
      name: fieldAt(grid, name, { label: '政策分野の名称', ...text }, place),
    },
  ];
}

function rightCell(cell: Cell, grid: ReadSheet['grid']): Cell | null {
  const cells = grid.row(cell.row);
  return cells[firstFrom(cells, grid.extent(cell.row, cell.column).right + 1)] ?? null;
}

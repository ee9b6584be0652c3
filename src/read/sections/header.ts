import type { Layout, LayoutForms } from '../../layout/layout';
import type { SectionId } from '../../layout/sections';
import { labelKey } from '../../layout/spelling';
import type { Measure } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import type { Field } from '../../model/field';
import { measureLabel } from '../../model/names';
import type { Cell, Place } from '../../workbook/cell';
import { eraPattern } from '../../workbook/eras';
import { fieldAt } from '../values/fields';
import { firstFrom } from '../sheet/grid';
import type { ReadSheet } from '../sheet/sheet';
import { fieldsOfRow, headingsIn, missingColumns, cellIn, type Heading } from '../values/table';
import { readMeasureNumber } from '../values/codes';
import { otherColumns, type OtherLabel } from './other-labels';
import { slotRightOf } from '../values/right-of';
import { shownText } from '../sheet/shown';

/** 政策分野12 中小企業, 目指す姿 and the table of 施策, as they stand on one sheet. */
export interface HeaderPart {
  readonly area: AreaLine | null;
  /** The lines of areas that have a table of 施策 below them. */
  readonly blocks: readonly AreaLine[];
  readonly goal: Field<string> | null;
  readonly vision: Field<string> | null;
  readonly measures: readonly Measure[];
  /** Where tables of 施策 stand. */
  readonly tables: readonly Place[];
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  /** Rows that the tables cover; headings in them are not headings over cards. */
  readonly rows: ReadonlySet<number>;
}

interface AreaLine {
  readonly number: Field<string>;
  readonly name: Field<string>;
}

const text = { kind: 'text', required: true } as const;

export function readHeader(sheet: ReadSheet): HeaderPart {
  const { grid, labels, layout } = sheet;
  const { vision: visionWord } = layout.words;
  const visionKeys = [visionWord.label, ...visionWord.also].map(labelKey);
  const tables = headingsIn(sheet.layout.forms.measure, labels.of('measure'), 2);
  const rows = new Set<number>();
  const byTable = tables.map((table) => measureRows(sheet, table, rows));
  const measures = byTable.flat();
  const visionHit = labels.hits.find(({ key }) => visionKeys.includes(key));
  const visionOffset = visionHit && (tables[0]?.columns.get('name')?.left ?? 0) - visionHit.area.right;
  const vision = visionHit
    ? fieldAt(
        grid,
        slotRightOf(sheet, visionHit.area, 'measure', undefined, Math.max(1, visionOffset ?? 1)),
        { ...text, label: visionWord.label },
        visionHit.place,
      )
    : null;
  const isOverTable = (row: number) => tables.some((table) => table.row > row && table.row < row + reach);
  const lines = [...areaLines(sheet)].filter(
    ({ number: { place } }) => isOverTable(place.row) || !mayQuoteAreas(sheet, place.row),
  );
  const areas = lines.length > 0 ? lines : blankLines(sheet, isOverTable);
  return {
    area: areas[0] ?? null,
    blocks: tables.flatMap((table, index) => areaOver(table.row, tables[index - 1]?.row ?? -1, areas) ?? []),
    goal: areas.length > 0 || vision || tables.length > 0 ? goalOf(sheet) : null,
    vision,
    measures,
    tables: tables.map(({ row, columns }) =>
      grid.place(row, Math.min(...[...columns.values()].map(({ left }) => left))),
    ),
    missing: tables.flatMap((one) => missingColumns(grid, one, 'header')),
    others: tables.flatMap((table, index) =>
      otherColumns(sheet, 'measure', table, byTable[index] ?? [], ({ number }) =>
        measureLabel(number.value, sheet.layout),
      ),
    ),
    rows,
  };
}

/** 政策分野 and 目指す姿, where no sheet bears them; expected above the table of 施策, as published. */
export function missingAboveTable(headers: readonly HeaderPart[], { titles, words }: Layout): MissingLabel[] {
  const [formPlace] = headers.flatMap(({ tables }) => tables);
  if (!formPlace) return [];
  const lacks = (label: string, rowsAbove: number): MissingLabel => {
    const place = { ...formPlace, row: Math.max(0, formPlace.row - rowsAbove) };
    return { form: 'header', label, place, formPlace };
  };
  return [
    ...(titles.header.absent || headers.some(({ area }) => area) ? [] : [lacks(titles.header.label, 5)]),
    ...(words.vision.absent || headers.some(({ vision }) => vision) ? [] : [lacks(words.vision.label, 3)]),
  ];
}

function measureRows(sheet: ReadSheet, table: Heading<LayoutForms['measure']>, rows: Set<number>): Measure[] {
  const end = sheet.labels.boundaryFrom(table.bottom + 1);
  return sheet.grid.rowsBetween(table.bottom, end).flatMap((row) => {
    const number = cellIn(sheet.grid, table, 'number', row);
    const numbered = number !== null && readMeasureNumber(number, sheet.grid).state === 'read';
    const named = cellIn(sheet.grid, table, 'name', row) !== null && cellIn(sheet.grid, table, 'content', row) !== null;
    if (!numbered && !named) return [];
    rows.add(row);
    return [fieldsOfRow(sheet.grid, table, row)];
  });
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
const areaOver = (row: number, after: number, areas: readonly AreaLine[]): AreaLine | undefined =>
  areas.filter(({ number: { place } }) => place.row > Math.max(after, row - reach) && place.row < row).at(-1);

/** The lines 政策分野12 中小企業, each in one cell, in two or in three. */
function* areaLines({ grid }: ReadSheet): Iterable<AreaLine> {
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

function goalOf({ grid, layout: { words } }: ReadSheet): Field<string> | null {
  const { label, absent } = words.goal;
  if (absent) return null;
  const key = labelKey(label);
  const first = label.charAt(0);
  const cell = grid.cells.find(
    ({ value }) =>
      typeof value === 'string' && value.length < 200 && value.includes(first) && labelKey(value).startsWith(key),
  );
  return cell ? fieldAt(grid, cell, { label, ...text }, null) : null;
}

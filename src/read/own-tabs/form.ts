import {
  formTables,
  formSheetName,
  formSheetNames,
  type FormColumn,
  type FormTableId,
} from '../../layout/form-sheet/tables';
import { tablesOf, type FormCell, type FormRow, type FormSheet } from '../../layout/form-sheet/rows';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { isCellError, type Cell } from '../../workbook/cell';
import { gridOf, type Grid } from '../sheet/grid';
import { formHeadings, type Heading } from './form-headings';
import { compact, isNoteText, shownText } from '../sheet/shown';

/** Reads the sheet 様式定義, made by hand or by us, into plain rows; null where a workbook has none. */
export function readForm(snapshot: Snapshot): FormSheet | null {
  const sheet = snapshot.sheets.find(isFormSheet);
  return sheet ? formOn(sheet) : null;
}

/** Reads a sheet that is 様式定義, or a copy of one. */
export const formOn = (sheet: SheetSnapshot): FormSheet => formIn(gridOf(sheet));

/** Whether a sheet is 様式定義: visible, of that name, with the heading row of the item table. */
export function isFormSheet(sheet: SheetSnapshot): boolean {
  if (sheet.visibility !== 'visible' || sheet.type !== 'worksheet') return false;
  if (!formSheetNames.includes(compact(sheet.name))) return false;
  return formHeadings(gridOf(sheet)).some(({ table }) => table === 'items');
}

/** Whether a sheet bears the very name of 様式定義; 様式 may be anything. */
export const isNamedForm = ({ name }: SheetSnapshot): boolean => compact(name) === formSheetName;

/** The item table as it stands, to be written on. */
export interface ItemTable {
  readonly grid: Grid;
  /** The columns that it has, by name. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FormRow<'items'>[];
  /** Its free rows: the first, and the first that is no longer one. */
  readonly free: { readonly from: number; readonly to: number };
}

/** The item table of a workbook's 様式定義; null where it has none. */
export function itemTableIn(snapshot: Snapshot): ItemTable | null {
  const sheet = snapshot.sheets.find(isFormSheet);
  const grid = sheet && gridOf(sheet);
  const headings = grid ? formHeadings(grid) : [];
  const heading = headings.find(({ table }) => table === 'items');
  if (!grid || !heading) return null;
  const rows = rowsBelow<'items'>(grid, heading, headings);
  const last = rows.reduce((lowest, { place: { place } }) => Math.max(lowest, place.row), heading.row);
  // The next table has a title and an empty row above it.
  const to = endOf(heading, headings) - 2;
  return { grid, columns: heading.columns, rows, free: { from: last + 1, to } };
}

function formIn(grid: Grid): FormSheet {
  const headings = formHeadings(grid);
  const items = headings.find(({ table }) => table === 'items');
  const rowsOf = <T extends FormTableId>(table: T): readonly FormRow<T>[] | null => {
    const own = headings.filter((heading) => heading.table === table);
    return own.length === 0 ? null : own.flatMap((heading) => rowsBelow<T>(grid, heading, headings));
  };
  return {
    place: grid.place(items?.row ?? 0, Math.min(...(items?.columns.values() ?? [0]))),
    tables: tablesOf(rowsOf),
  };
}

/** The rows of a table: down to the next heading that shares one of its columns, without notes and the title over that. */
function rowsBelow<T extends FormTableId>(grid: Grid, heading: Heading, all: readonly Heading[]): FormRow<T>[] {
  const end = endOf(heading, all);
  const rows = grid.rowNumbers.filter((row) => row > heading.row && row < end);
  return rows.flatMap((row) => {
    const cells = cellsOf<T>(grid, heading, row);
    const filled = Object.values<FormCell>(cells).filter(({ text }) => text !== '');
    const isTitle = row === end - 1 && filled.length === 1;
    return filled.length === 0 || isTitle || filled.every(({ text }) => isNoteText(text)) ? [] : [cells];
  });
}

/** The next heading row that shares one of a table's columns. */
function endOf(heading: Heading, all: readonly Heading[]): number {
  const own = new Set(heading.columns.values());
  const next = all.find(({ row, columns }) => row > heading.row && [...columns.values()].some((one) => own.has(one)));
  return next?.row ?? Number.MAX_SAFE_INTEGER;
}

function cellsOf<T extends FormTableId>(grid: Grid, { table, columns }: Heading, row: number): FormRow<T> {
  const first = Math.min(...columns.values());
  const names = Object.keys(formTables[table].words) as FormColumn<T>[];
  const entries = names.map((name): [FormColumn<T>, FormCell] => {
    const column = columns.get(String(name));
    const cell = column === undefined ? null : grid.at(row, column);
    const isError = cell !== null && isCellError(cell.value);
    return [
      name,
      {
        text: (cell && textOf(cell))?.trim() ?? '',
        place: grid.place(row, column ?? first),
        ...(isError ? { isError } : {}),
      },
    ];
  });
  return Object.fromEntries(entries) as FormRow<T>;
}

/** A cell that shows an error says so: it is no blank one. */
const textOf = (cell: Cell): string | null => (isCellError(cell.value) ? cell.value.error : shownText(cell));

import type { FormDeclaration, LabelDeclaration } from '../layout/kinds';
import type { FieldsOf, MissingLabel } from '../model/evaluation';
import type { Field } from '../model/field';
import type { Area, Cell } from '../workbook/cell';
import { fieldAt, missingField, type Slot } from './fields';
import { firstFrom, firstWithin, type Grid } from './grid';
import type { LabelHit } from './labels';

/** A table's heading row: its columns by name, each over the width of its label. */
export interface Heading<F extends FormDeclaration> {
  readonly form: F;
  readonly row: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<keyof F & string, Area>;
  /** What the form declares, by name. */
  readonly declarations: readonly Declaration[];
}

interface Declaration extends LabelDeclaration {
  readonly name: string;
}

export const declarationsOf = (form: FormDeclaration): Declaration[] =>
  Object.entries(form).map(([name, declared]) => ({ ...declared, name }));

/** Rows that bear at least `least` labels of a form are heading rows of its table. */
export function headingsIn<F extends FormDeclaration>(form: F, hits: readonly LabelHit<F>[], least: number): Heading<F>[] {
  const headings: Heading<F>[] = [];
  for (let from = 0, to = 0; from < hits.length; from = to) {
    const row = hits[from]?.row ?? 0;
    while (hits[to]?.row === row) to += 1;
    const heading = to - from < least ? null : headingOf(form, row, hits.slice(from, to));
    if (heading && heading.columns.size >= least) headings.push(heading);
  }
  return headings;
}

function headingOf<F extends FormDeclaration>(form: F, row: number, labels: readonly LabelHit<F>[]): Heading<F> {
  const columns = new Map<keyof F & string, Area>();
  for (const { name, area } of labels) if (!columns.has(name)) columns.set(name, area);
  return { form, row, bottom: Math.max(...labels.map(({ area }) => area.bottom)), columns, declarations: declarationsOf(form) };
}

/**
 * The cell of a row that stands in a column: in its width, or else one column right of it, before the next column.
 * Where a label is missing, what stands beside may be that label's value, and is not taken.
 */
export function cellIn<F extends FormDeclaration>(
  grid: Grid,
  heading: Heading<F>,
  name: keyof F & string,
  row: number,
): Cell | null {
  const column = heading.columns.get(name);
  if (!column) return null;
  const shown = firstWithin(grid, row, column) ?? grid.at(row, column.left);
  if (shown || heading.columns.size < heading.declarations.length) return shown;
  const cells = grid.row(row);
  const beside = cells[firstFrom(cells, column.right + 1)];
  return beside?.column === column.right + 1 && beside.column < nextColumn(heading, column) ? beside : null;
}

/** Reads a table's row, each value in its column's width. */
export function fieldsOfRow<F extends FormDeclaration>(grid: Grid, heading: Heading<F>, row: number): FieldsOf<F> {
  const fields: Partial<Record<string, Field<unknown>>> = {};
  heading.declarations.forEach((declared) => {
    const column = heading.columns.get(declared.name);
    const slot: Slot = cellIn(grid, heading, declared.name, row) ?? { row, column: column?.left ?? 0 };
    fields[declared.name] = column
      ? fieldAt(grid, slot, declared, grid.place(heading.row, column.left))
      : missingField(declared, grid.place(heading.row, 0));
  });
  return fields as FieldsOf<F>;
}

/**
 * The labels that a heading row lacks, each expected over its values: behind the label before it in the form, else left of
 * all, else wherever values stand below no label; where there are none, where its neighbours leave room.
 */
export function missingColumns<F extends FormDeclaration>(
  grid: Grid,
  heading: Heading<F>,
  form: MissingLabel['form'],
): MissingLabel[] {
  const names = Object.keys(heading.form);
  const firstColumn = Math.min(...[...heading.columns.values()].map(({ left }) => left));
  return heading.declarations.flatMap(({ name, label }, index) => {
    if (heading.columns.has(name)) return [];
    const before = names.slice(0, index).filter((other) => heading.columns.has(other)).at(-1);
    const left = before === undefined ? undefined : heading.columns.get(before);
    const from = left ? left.right + 1 : 0;
    const to = (left ? nextColumn(heading, left) : firstColumn) - 1;
    const between = valuesBelow(grid, heading, ({ column }) => column >= from && column <= to);
    const below = (left ? between[0] : between.at(-1)) ?? valuesBelow(grid, heading, (cell) => isUnlabelled(heading, cell))[0];
    const column = below?.column ?? (left ? from : Math.max(0, to));
    return [{ form, label, place: grid.place(heading.row, column), formPlace: grid.place(heading.row, firstColumn) }];
  });
}

/** How many rows below its headings a table's first values stand at most. */
const reach = 4;

/** The values that fit, of the first row below a table's headings that bears some. */
function valuesBelow(grid: Grid, { bottom }: { readonly bottom: number }, fits: (cell: Cell) => boolean): Cell[] {
  for (let row = bottom + 1; row <= bottom + reach; row += 1) {
    const cells = grid.row(row).filter(fits);
    if (cells.length > 0) return cells;
  }
  return [];
}

/** Whether a value stands between a table's labels, below none of them. */
function isUnlabelled<F extends FormDeclaration>({ columns }: Heading<F>, { column }: Cell): boolean {
  const areas = [...columns.values()];
  return areas.some(({ right }) => right < column) && areas.some(({ left }) => left > column) &&
    !areas.some(({ left, right }) => left <= column && column <= right);
}

function nextColumn<F extends FormDeclaration>(heading: Heading<F>, column: Area): number {
  let next = Number.MAX_SAFE_INTEGER;
  for (const { left } of heading.columns.values()) if (left > column.right && left < next) next = left;
  return next;
}

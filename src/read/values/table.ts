import type { FormDeclaration } from '../../layout/kinds';
import type { LayoutItem } from '../../layout/layout';
import type { FieldsOf, Field } from '../../model/field';
import type { MissingLabel } from '../../model/label-facts';
import type { Area, Cell } from '../../workbook/cell';
import { fieldAt, missingField, type Slot } from './fields';
import { firstFrom, firstWithin, type Grid } from '../sheet/grid';
import type { LabelHit } from '../sheet/labels';

/** A table's heading row: its columns by name, each over the width of its label. */
export interface Heading<F extends FormDeclaration> {
  readonly form: F;
  readonly row: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<keyof F & string, Area>;
  /** Further columns, which the form does not declare. */
  readonly others: readonly Area[];
  /** What the form declares, by name. */
  readonly declarations: readonly Declaration[];
}

interface Declaration extends LayoutItem {
  readonly name: string;
}

const declarations = new WeakMap<FormDeclaration, readonly Declaration[]>();

/** A form's labels with their names, made once. */
export function declarationsOf(form: FormDeclaration): readonly Declaration[] {
  const known = declarations.get(form);
  if (known) return known;
  const made = Object.entries(form).map(([name, declared]) => ({ ...declared, name }));
  declarations.set(form, made);
  return made;
}

/** Rows that bear at least `least` labels of a form are heading rows of its table. */
export function headingsIn<F extends FormDeclaration>(
  form: F,
  hits: readonly LabelHit<F>[],
  least: number,
): Heading<F>[] {
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
  return {
    form,
    row,
    bottom: Math.max(...labels.map(({ area }) => area.bottom)),
    columns,
    others: [],
    declarations: declarationsOf(form),
  };
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
  if (shown || heading.declarations.some((one) => !one.absent && !heading.columns.has(one.name))) return shown;
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
 * The labels that a heading row lacks, each expected where its neighbours in the form leave room: over values, else next to
 * the label before it. Where the columns stand in another order, any gap between labels is room, else what is right of all.
 */
export function missingColumns<F extends FormDeclaration>(
  grid: Grid,
  heading: Heading<F>,
  form: MissingLabel['form'],
): MissingLabel[] {
  const names = Object.keys(heading.form);
  const firstColumn = Math.min(...[...heading.columns.values()].map(({ left }) => left));
  return heading.declarations.flatMap(({ name, label, absent }, index) => {
    if (absent || heading.columns.has(name)) return [];
    const before = names
      .slice(0, index)
      .filter((other) => heading.columns.has(other))
      .at(-1);
    const left = before === undefined ? undefined : heading.columns.get(before);
    const own = left ? { from: left.right + 1, to: nextColumn(heading, left) - 1 } : { from: 0, to: firstColumn - 1 };
    const room = own.from <= own.to ? own : roomElsewhere(heading);
    const below = valuesBelow(grid, heading, room);
    const column = (left ? below[0] : below.at(-1))?.column ?? (left ? room.from : Math.max(0, own.to));
    return [{ form, label, place: grid.place(heading.row, column), formPlace: grid.place(heading.row, firstColumn) }];
  });
}

/** Columns, from one to another. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/** The first gap between labels, else all that is right of them. */
function roomElsewhere<F extends FormDeclaration>(heading: Heading<F>): Room {
  const rooms = [...heading.columns.values()]
    .sort((a, b) => a.left - b.left)
    .map((area) => ({ from: area.right + 1, to: nextColumn(heading, area) - 1 }));
  return rooms.find(({ from, to }) => from <= to) ?? { from: 0, to: 0 };
}

/** How many rows below its headings a table's first values stand at most. */
const reach = 4;

/** The values in some columns, of the first row below a table's headings that bears some there. */
function valuesBelow(grid: Grid, { bottom }: { readonly bottom: number }, { from, to }: Room): Cell[] {
  for (let row = bottom + 1; row <= bottom + reach; row += 1) {
    const cells = grid.row(row).filter(({ column }) => column >= from && column <= to);
    if (cells.length > 0) return cells;
  }
  return [];
}

function nextColumn<F extends FormDeclaration>(heading: Heading<F>, column: Area): number {
  let next = Number.MAX_SAFE_INTEGER;
  for (const { left } of [...heading.columns.values(), ...heading.others])
    if (left > column.right && left < next) next = left;
  return next;
}

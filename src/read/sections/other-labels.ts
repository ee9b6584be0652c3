import type { FormId } from '../../layout/forms';
import type { FormDeclaration } from '../../layout/kinds';
import type { OwnItem } from '../../layout/own-item';
import type { Field } from '../../model/field';
import type { Area, Cell, Place } from '../../workbook/cell';
import type { OwnHit } from '../sheet/labels';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';
import type { Slot } from '../values/fields';
import { isLabelLike } from '../values/label-like';
import { slotIn } from '../values/slot-in';
import type { Heading } from '../values/table';
import { mayHold } from './may-hold';

/** The forms of the sections; a KPI's grid counts as the KPI. */
export type SectionForm = Exclude<FormId, 'card' | 'kpiGrid'>;

/** A label among those of a section that is none of the built-in ones: of the office's own, or of no layout. */
export interface OtherLabel {
  readonly form: SectionForm;
  readonly sheet: ReadSheet;
  readonly place: Place;
  /** As it is printed. */
  readonly text: string;
  /** The office's own item that it names; null: no layout has it. */
  readonly own: OwnItem | null;
  readonly values: readonly OtherValue[];
  /** The built-in label that is missing where it stands, and whose values these may be. */
  readonly standsFor: { readonly form: FormId; readonly name: string } | null;
}

/** Whose value it is: a KPI, a 施策, a row of a table. */
export interface Holder {
  readonly of: object;
  /** As staff name it. */
  readonly owner: () => string;
}
/** Where such a label's value stands, or belongs. */
export interface OtherValue extends Holder {
  readonly slot: Slot;
}

export const isFilled = (slot: Slot): slot is Cell => 'value' in slot && !isBlank(slot.value);

/** The label at a cell; null where that is a built-in one, or looks like no label. */
export function labelAt(
  sheet: ReadSheet,
  form: SectionForm,
  cell: Cell,
): Pick<OtherLabel, 'form' | 'sheet' | 'place' | 'text' | 'own'> | null {
  if (form === 'kpi' && isGridLabel(sheet, cell)) return null;
  const own = ownHitAt(sheet, form, cell)?.own ?? null;
  if (typeof cell.value !== 'string' || (own === null && !isLabelLike(sheet, cell, form))) return null;
  return { form, sheet, place: sheet.grid.place(cell.row, cell.column), text: cell.value, own };
}

/** Whether a cell is a label of a KPI's grid. 達成状況 is none while the office has no scale. */
function isGridLabel({ labels, layout }: ReadSheet, { row, column }: Cell): boolean {
  const hit = labels.inRow('kpiGrid', row).find((one) => one.column === column);
  return hit !== undefined && (hit.name !== 'rating' || layout.ratings !== null);
}

const ownHitAt = ({ labels }: ReadSheet, form: SectionForm, { row, column }: Cell): OwnHit | undefined =>
  labels.own(form).find((hit) => hit.row === row && hit.column === column);

/** The further columns of a table, with the values below them; `entries`: what its rows tell of. */
export function otherColumns<F extends FormDeclaration, E extends { readonly name: Field<string> }>(
  sheet: ReadSheet,
  form: SectionForm,
  table: Heading<F>,
  entries: readonly E[],
  ownerOf: (entry: E) => string,
): OtherLabel[] {
  const { grid } = sheet;
  const taken = new Set<string>();
  return columnsBeside(sheet, table).flatMap((cell): OtherLabel[] => {
    const label = labelAt(sheet, form, cell);
    if (!label) return [];
    const area = grid.extent(cell.row, cell.column);
    const values = entries.map((of) => {
      const { row } = of.name.place;
      return { of, owner: () => ownerOf(of), slot: slotIn(grid, row, area) };
    });
    // A missing label stands next to the label before it: of several columns, it is the first.
    const name = missingAt(table, area);
    if (name === null || taken.has(name)) return [{ ...label, values, standsFor: null }];
    taken.add(name);
    const kind = table.form[name]?.kind ?? 'text';
    const fits = mayHold(kind, values.map(({ slot }) => slot).filter(isFilled), entries.length);
    return [{ ...label, values, standsFor: fits ? { form, name } : null }];
  });
}

/** The cells of a heading row between its labels, and those that go on beside them: a remark stands apart. */
function columnsBeside<F extends FormDeclaration>({ grid }: ReadSheet, { row, columns }: Heading<F>): Cell[] {
  const known = [...columns.values()].sort((a, b) => a.left - b.left);
  const first = known[0];
  if (!first) return [];
  const isKnown = ({ column }: Cell) => known.some(({ left, right }) => left <= column && column <= right);
  let reach = first.left;
  const found: Cell[] = [];
  for (const cell of grid.row(row)) {
    if (cell.column < first.left) continue;
    if (cell.column > Math.max(reach + 1, ...known.map(({ right }) => right + 1)) + gapBetween(known)) break;
    reach = grid.lastColumn(row, cell.column);
    if (!isKnown(cell)) found.push(cell);
  }
  return found;
}

/** How many blank columns stand between neighbours, which are in order: some on 方眼紙 without merges, else none. */
export const gapBetween = (areas: readonly Area[]): number =>
  Math.max(0, Math.min(widest, ...areas.slice(1).map(({ left }, index) => left - (areas[index]?.right ?? left) - 1)));
const widest = 8;

/** The one label that the heading row lacks between the neighbours of a column; null where none does, or several. */
function missingAt<F extends FormDeclaration>({ declarations, columns }: Heading<F>, area: Area): string | null {
  const names = declarations.map(({ name }) => name);
  const areas = names.map((name) => columns.get(name));
  const missing = declarations.filter(({ absent, optional, name }, index) => {
    if (absent || optional || columns.has(name)) return false;
    const before = areas
      .slice(0, index)
      .filter((one) => one !== undefined)
      .at(-1);
    const behind = areas.slice(index + 1).find((one) => one !== undefined);
    return (!before || before.right < area.left) && (!behind || area.right < behind.left);
  });
  const [only, more] = missing;
  return only && !more ? only.name : null;
}

import type { Field } from '../model/field';
import type { Cell, Place } from '../workbook/cell';
import { displayText } from '../workbook/format/display-text';
import { displayScale } from '../workbook/format/sections';
import { placeKey } from '../workbook/place-key';
import type { Draft, Written } from './draft';
import type { ProjectForm } from './project-form';

/** What a form holds besides the values that are known: remarks and items that no layout has, by where they stand in it. */
export type Others = ReadonlyMap<string, Cell>;

/** What is to be written so that one form says what another does. */
export type Move = readonly { readonly place: Place; readonly value: Written }[];

/**
 * What `to` has to hold in order to say what `from` does; null where it cannot: it lacks an item, is laid out otherwise and
 * there are remarks to be taken along, or formulas stand on one of the two.
 */
export function moveBetween(
  draft: Draft,
  from: ProjectForm & { readonly others: Others },
  to: ProjectForm & { readonly others: Others },
  isShared: (place: Place) => boolean,
): Move | null {
  const move: { place: Place; value: Written }[] = [];
  for (const key of new Set([...from.fields.keys(), ...to.fields.keys()])) {
    const source = from.fields.get(key);
    const target = to.fields.get(key);
    const isThere = target !== undefined && target.state !== 'missing';
    if (!isThere) {
      if (source && source.state !== 'missing' && source.state !== 'blank') return null;
      continue;
    }
    if (source && placeKey(source.place) === placeKey(target.place)) continue;
    const sourceCell = source && source.state !== 'missing' ? draft.first(source.place) : null;
    const targetCell = draft.first(target.place);
    if (sourceCell?.formula && targetCell?.formula) continue;
    if ((sourceCell?.value ?? null) === (targetCell?.value ?? null)) continue;
    if (sourceCell?.formula || !draft.isOpen(target.place) || isShared(target.place)) return null;
    const value = sourceCell === null ? null : writtenLike(sourceCell, targetCell, isAmount(source));
    if (value === undefined) return null;
    move.push({ place: target.place, value });
  }
  const others = moveOthers(draft, from, to);
  return others && [...move, ...others];
}

const isAmount = (field: Field<unknown> | undefined): boolean =>
  typeof field?.value === 'object' && field.value !== null && 'thousandYen' in field.value;

/** A plain number looks alike in any cell; what else a format shows would be lost in a cell of another format. */
const plain = /^(?:general|#,##0|0|#,##0;.*)?$/iu;

/** A cell's value as it is to be written into another; undefined where that cannot hold it, raised digits among others. */
export function writtenLike(source: Cell, target: Cell | null, amount: boolean): Written | undefined {
  const { value, format, marked } = source;
  if (marked?.raised) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  if (target === null ? plain.test(format) || amount : target.format === format) return value;
  if (target === null) return displayText(value, format);
  if (amount) return (value * displayScale(format)) / displayScale(target.format);
  return displayText(value, format) === displayText(value, target.format) ? value : displayText(value, format);
}

/**
 * A value as it is to be written into another cell of its row, which is of the same kind. The format of a cell that was
 * empty at first is not known: forms are of one piece, and it is taken for the same.
 */
export function writtenAlong(draft: Draft, source: Place, target: Place): Written {
  const value = draft.now(source);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const cell = draft.first(target);
  const first = draft.first(source);
  const format = first?.format ?? cell?.format ?? '';
  const marked = first?.value === value && first.marked ? { marked: first.marked } : {};
  const { row, column } = source;
  return writtenLike({ row, column, formula: false, format, value, ...marked }, cell, true) ?? null;
}

/** Remarks go along where they stand at the same place of a form that is laid out alike. */
function moveOthers(
  draft: Draft,
  from: ProjectForm & { readonly others: Others },
  to: ProjectForm & { readonly others: Others },
): Move | null {
  const keys = new Set([...from.others.keys(), ...to.others.keys()]);
  const move: { place: Place; value: Written }[] = [];
  for (const key of keys) {
    const source = from.others.get(key) ?? null;
    const target = to.others.get(key) ?? null;
    if (source?.value === target?.value || (source?.formula && target?.formula)) continue;
    const place = placeIn(to, key);
    if (!isAlike(from, to) || source?.formula || !draft.isOpen(place)) return null;
    const value = source === null ? null : writtenLike(source, target, false);
    if (value === undefined) return null;
    move.push({ place, value });
  }
  return move;
}

/** A cell's place within a form, as a key of its `others`. */
export const keyIn = ({ area }: ProjectForm, { row, column }: { readonly row: number; readonly column: number }) =>
  `${String(row - area.top)} ${String(column - area.left)}`;

export function placeIn({ sheet, area }: ProjectForm, key: string): Place {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { sheet, row: area.top + row, column: area.left + column };
}

/** Whether two forms have the same values at the same places. */
export function isAlike(one: ProjectForm, other: ProjectForm): boolean {
  return [...one.fields].every(([key, field]) => {
    const twin = other.fields.get(key);
    if (!twin) return false;
    if (field.state === 'missing' || twin.state === 'missing') return field.state === twin.state;
    return keyIn(one, field.place) === keyIn(other, twin.place);
  });
}

import type { Area } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import { fontSize, type Style } from '../../../workbook/roles';
import type { Drawing } from './drawing';
import type { Raw } from '../wire/raw';

/**
 * Whether a tab as it stands has the number formats, looks, links and merged areas that it is to be drawn with: it need not
 * be cleared then, and its rows may stay. Sizes are set in any case, since Excel rounds them.
 */
export function looksAs(standing: Drawing, wanted: Drawing): boolean {
  return (
    standing.mark.area === wanted.mark.area &&
    equalGrids(standing.formats, wanted.formats, Object.is) &&
    equalGrids(standing.styles, wanted.styles, equalStyles) &&
    unquoted(JSON.stringify(standing.links)) === unquoted(JSON.stringify(wanted.links)) &&
    JSON.stringify(standing.merges) === JSON.stringify([...wanted.merges].sort(byPlace))
  );
}

/** Whether a row of a tab that looks as it is to be drawn holds all that would be typed into it. */
export function rowStands(standing: Drawing, wanted: Drawing, row: number): boolean {
  const held = standing.typed[row] ?? [];
  return wanted.typed[row]?.every((entry, column) => sameEntry(held[column], entry)) ?? true;
}

/** Whether a cell holds an entry, but for the quotes that Excel leaves out of formulas. */
export function sameEntry(held: Raw | undefined, entry: Raw): boolean {
  if (held === entry) return true;
  const formulas =
    typeof held === 'string' && typeof entry === 'string' && held.startsWith('=') && entry.startsWith('=');
  return formulas && unquoted(held) === unquoted(entry);
}

/** The first column in which a row holds something else than was typed into it; null where there is none. */
export function rowsDiffer(
  typed: readonly Raw[],
  held: readonly Raw[],
  merges: readonly Area[],
  row: number,
): number | null {
  const column = typed.findIndex(
    (entry, index) => !isAsTyped(entry, held[index] ?? '') && !isHidden(merges, row, index),
  );
  return column === -1 ? null : column;
}

/** Excel writes formulas its own way, and numbers with 15 digits. */
function isAsTyped(entry: Raw, held: Raw): boolean {
  if (entry === held) return true;
  if (typeof entry === 'number' || typeof held === 'number')
    return Math.abs(Number(entry) - Number(held)) <= 1e-12 * Math.abs(Number(entry));
  if (typeof entry !== 'string' || typeof held !== 'string') return false;
  if (entry.startsWith('=')) return held.startsWith('=') && sameFormula(entry, held);
  return entry.replace(/^'/, '') === held || entry === held;
}

function sameFormula(one: string, other: string): boolean {
  const bare = (formula: string): string => unquoted(formula).replace(/\s/g, '').toUpperCase();
  return bare(one) === bare(other);
}

/** Merged cells hold nothing but in their top-left one. */
function isHidden(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => isWithin(area, { row, column }) && (row > area.top || column > area.left));
}

/** Excel takes the quotes off a sheet's name that needs none. */
function unquoted(text: string): string {
  return text.replace(/'((?:[^']|'')*)'!/g, '$1!');
}

/** Properties of a cell that nobody formatted which depend on Excel's language. */
const ownOfBareCells = ['vertical', 'size'];

const said = ['bold', 'color', 'fill', 'border', 'underline', 'horizontal', 'vertical', 'wrap', 'indent'] as const;

function equalStyles(standing: Style | null, wanted: Style | null): boolean {
  if (!wanted) return Object.keys(standing ?? {}).every((key) => ownOfBareCells.includes(key));
  return (
    said.every((key) => standing?.[key] === wanted[key]) && (standing?.size ?? fontSize) === (wanted.size ?? fontSize)
  );
}

function equalGrids<T>(
  one: readonly (readonly T[])[],
  other: readonly (readonly T[])[],
  equal: (a: T, b: T) => boolean,
): boolean {
  return one.every((row, index) => {
    const others = other[index] ?? [];
    return row.length === others.length && row.every((entry, column) => equal(entry, others[column] as T));
  });
}

function byPlace(one: Area, other: Area): number {
  return one.top - other.top || one.left - other.left;
}

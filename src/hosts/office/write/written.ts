import type { WritePlan } from '../../../workbook/plan';
import type { Drawing } from '../draw/drawing';
import type { Aside } from './aside';
import type { EditBlock } from './edits';
import type { HeightBefore } from './heights';
import type { Forgotten } from '../ask/ask-drawing';
import type { Ground } from '../draw/prepare-sheet';
import type { Raw } from '../wire/raw';
import type { Survey, TouchedSheet } from '../ask/survey';

/** What a write is going to do, and what stands there before: enough to undo it. */
export interface Remembered {
  readonly plan: WritePlan;
  /** The write's own name: see draw/stamp.ts. */
  readonly token: string;
  /** Sheets before the write, in their order. */
  readonly sheets: Survey['sheets'];
  readonly calculatesByHand: boolean;
  readonly tabs: readonly RememberedTab[];
  readonly asides: readonly Aside[];
  readonly edits: readonly EditBlock[];
  readonly heights: readonly HeightBefore[];
  /** The sheets of these rows, and how far they were filled. */
  readonly measured: readonly Pick<TouchedSheet, 'id' | 'filled'>[];
  /** Tabs that undoing has begun to draw again: where that broke off, their cells may stand and their fittings lack. */
  readonly begun: Set<string>;
}

export interface RememberedTab {
  readonly name: string;
  readonly drawing: Drawing;
  /** What stood there; null where the tab is added. */
  readonly replaced: Replaced | null;
  readonly ground: Ground;
}

/** What a write found on one of our tabs. */
export interface Replaced {
  readonly sheet: TouchedSheet;
  readonly drawing: Drawing;
  readonly forgotten: Forgotten;
}

/** The id of a sheet that was there before the write, by its name then. */
export function idOf(name: string, { sheets }: Remembered): string {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? name;
}

/** What a sheet is called once the write's renames are undone. */
export function nameBack({ id, name }: Pick<TouchedSheet, 'id' | 'name'>, written: Remembered): string {
  return written.plan.renames.find(({ from, to }) => to === name && idOf(from, written) === id)?.from ?? name;
}

/** A tab that was written, and what its cells hold since, as Excel reads them. */
export interface WrittenTab extends RememberedTab {
  readonly made: Raw[][];
}

/** A write that was carried out. */
export interface Written extends Remembered {
  readonly tabs: readonly WrittenTab[];
  readonly edits: readonly (EditBlock & { readonly made: Raw[][] })[];
  /** What staff should know. */
  readonly remarks: readonly string[];
}

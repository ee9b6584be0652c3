import type { WritePlan } from '../../../workbook/plan';
import type { Drawing } from '../draw/drawing';
import type { EditBlock } from './edits';
import type { Ground } from '../draw/prepare-sheet';
import type { Raw } from '../wire/raw';
import type { Survey, TouchedSheet } from '../ask/survey';

/** What a write did, and what stood there before: enough to take it back. */
export interface Written {
  readonly plan: WritePlan;
  /** Sheets before the write, in their order. */
  readonly sheets: Survey['sheets'];
  readonly tabs: readonly WrittenTab[];
  readonly edits: readonly EditBlock[];
}

export interface WrittenTab {
  readonly name: string;
  readonly drawing: Drawing;
  /** What stood there; null where the tab was added. */
  readonly replaced: Replaced | null;
  readonly ground: Ground;
  /** What the cells hold once they are typed, as Excel reads them. */
  readonly made: Raw[][];
}

/** What a write found on one of our tabs. */
export interface Replaced {
  readonly sheet: TouchedSheet;
  readonly drawing: Drawing;
}

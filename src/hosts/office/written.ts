import type { Mark } from '../../workbook/mark';
import type { WritePlan } from '../../workbook/plan';
import type { Weights } from './weights';
import type { Contents } from './contents';
import type { Drawing } from './drawing';
import type { EditBlock } from './edits';
import type { Ground } from './prepare-sheet';
import type { Raw } from './raw';
import type { Replaced } from './redraw';
import type { Survey } from './survey';

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

/** What a host has learned of its workbook. */
export interface Known {
  /** Where our tabs stood when they were last read or written, by their names. */
  readonly marks: Map<string, Mark>;
  /** The last drawing of each tab that it made, by the tab's name. */
  readonly drawn: Map<string, Drawing>;
  /** What our tabs held when they were read, by their names; of those that nobody reads, nothing. */
  readonly read: Map<string, Contents>;
  readonly weights: Weights;
}

import type { Area } from './cell';
import type { TabKind } from './mark';
import type { PlanCell, PlanRow, PrintSetup, SheetPlan } from './plan';
import type { Style } from './roles';

/** A workbook that is made from nothing: sheets for staff to fill in, and behind them tabs of ours. */
export interface NewBook {
  readonly sheets: readonly NewSheet[];
  /** In place where one of the sheets is to become it, else behind the last of them. */
  readonly tabs: readonly SheetPlan[];
  /** The workbook's own names, and what they stand for, without `=`. */
  readonly names: ReadonlyMap<string, string>;
}

export interface NewSheet {
  readonly name: string;
  /** Set where a tab of ours takes the sheet's corner: what stands beside it is staff's. */
  readonly tab?: TabKind;
  /** Column widths in characters of the default font. */
  readonly columns: readonly number[];
  readonly rows: readonly NewRow[];
  readonly merges: readonly Area[];
  readonly entries: readonly EntryRule[];
  /** `scale`: printed at so many percent; as wide as a page where left out. */
  readonly print: PrintSetup & { readonly scale?: number };
}

export interface NewRow extends Pick<PlanRow, 'height' | 'breakBefore'> {
  readonly cells: readonly (NewCell | null)[];
}

export interface NewCell extends Pick<PlanCell, 'value' | 'formula'> {
  readonly look: Style;
}

/** What Excel tells whoever fills cells in, and what it takes there. */
export interface EntryRule {
  readonly areas: readonly Area[];
  readonly title: string;
  readonly prompt: string;
  /** A drop-down: its words, or a range or name that holds them, as in a formula. None where left out. */
  readonly choices?: readonly string[] | { readonly from: string };
  /** Takes whole numbers from 0 on. */
  readonly whole?: true;
  /** Whether Excel refuses what is not among these, or asks whether it is meant. */
  readonly refuses?: true;
}

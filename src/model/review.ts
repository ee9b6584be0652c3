import type { Snapshot } from '../workbook/snapshot';
import type { AcceptanceRecord } from './accept';
import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import type { Pairing } from './pairing';
import type { StandingResult } from './results-sheet';
import type { StandingSelection } from './selection-sheet';
import type { Settings } from './settings';

/** All that one look at a workbook tells: what the tabs, the pane and the command line are made from. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly evaluation: Evaluation;
  readonly pairing: Pairing;
  readonly settings: Settings;
  /** The rules that hold by default, and that 設定 switches off. */
  readonly stopped: readonly { readonly id: string; readonly name: string }[];
  /** By sheet, from top to bottom; accepted ones among them. */
  readonly findings: readonly Finding[];
  /** What stands on 確認記録, lapsed records among them. */
  readonly records: readonly AcceptanceRecord[];
  /** What stands on 点検結果, where it was built before. */
  readonly standing: readonly StandingResult[];
  /** The additional lists that were built before. */
  readonly selections: readonly StandingSelection[];
  /** Looks at the workbook as it will stand, in the same way: by the same given sheets, where there are any. */
  readonly again: (snapshot: Snapshot) => Review;
}

/** What is judged and summed up: the evaluation, its list and cards joined, and the settings in force. */
export type Summable = Pick<Review, 'evaluation' | 'pairing' | 'settings'>;

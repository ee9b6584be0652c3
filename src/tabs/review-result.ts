import type { AcceptanceRecord } from '../model/accept';
import type { Evaluation } from '../model/evaluation';
import type { Finding } from '../model/finding';
import type { Pairing } from '../model/pairing';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../workbook/snapshot';

/** All that one look at a workbook tells: what the tabs, the pane and the command line are made from. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly evaluation: Evaluation;
  readonly pairing: Pairing;
  readonly settings: Settings;
  /** By sheet, from top to bottom; accepted ones among them. */
  readonly findings: readonly Finding[];
  /** What stands on 確認記録, lapsed records among them. */
  readonly records: readonly AcceptanceRecord[];
}

import type { Area } from '../../../workbook/cell';
import type { Mark } from '../../../workbook/mark';
import type { Drawing } from '../draw/drawing';
import type { Weights } from '../wire/weights';
import type { Contents } from './contents';

/** What a host has learned of its workbook. */
export interface Known {
  /** Names of all sheets when they were last read, in lower case; null before. */
  listed: Set<string> | null;
  /** Where our tabs stood when they were last read or written, by their names. */
  readonly marks: Map<string, Mark>;
  /** The last drawing of each tab that it made, by the tab's name. */
  readonly drawn: Map<string, Drawing>;
  /** What our tabs held when they were read, by their names; of those that nobody reads, nothing. */
  readonly read: Map<string, Contents>;
  /** Tables that formulas name, as they were last read, in lower case. */
  readonly tablesInFormulas: Set<string>;
  /** Merged areas by the id of their sheet, as they were last asked for; of sheets whose formats changed since, nothing. */
  readonly merges: Map<string, readonly Area[]>;
  readonly weights: Weights;
}

export function nothingKnown(): Known {
  return {
    listed: null,
    marks: new Map(),
    drawn: new Map(),
    read: new Map(),
    tablesInFormulas: new Set(),
    merges: new Map(),
    weights: new Map(),
  };
}

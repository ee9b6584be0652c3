import type { Mark } from '../../../workbook/mark';
import type { Drawing } from '../draw/drawing';
import type { Weights } from '../wire/weights';
import type { Contents } from './contents';

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

import type { GiveUp, Progress } from '../../../workbook/host';

/** How a write goes on. */
export interface Writing {
  readonly progress: Progress;
  /** Before each attempt to undo a failed write, in milliseconds. */
  readonly pauses: readonly number[];
  /** Ends the wait for an answer. */
  readonly giveUp?: GiveUp | undefined;
  /** The most that a request may weigh, in bytes. */
  readonly limit?: number;
}

import type { Place } from './cell';
import type { Host, Progress } from './host';
import type { Snapshot } from './snapshot';

/** A workbook that is open before staff. Every method rejects with a HostError. */
export interface OpenWorkbook extends Host {
  /** A first look, without merged areas and without what is struck out or raised: what it tells is not to be judged. Leaves what staff can undo as it is, as `read` may not. */
  glimpse(progress?: Progress): Promise<Snapshot>;
  /** As `read`, leaving what staff can undo as it is. Null where that cannot be done until staff ask for `read`. */
  readQuietly(progress?: Progress): Promise<Snapshot | null>;
  /** Makes the workbook what it was before the last write; `changed-since-written` where what was written has changed
   * since. Gives what staff should know: Japanese sentences. */
  takeBack(): Promise<readonly string[]>;
  /** Shows and selects a cell. */
  reveal(place: Place): Promise<void>;
  /** Calls the listener whenever staff change the workbook; resolves to the way out. Left out where nobody changes it but through here. */
  onChanged?(listener: () => void): Promise<() => Promise<void>>;
}

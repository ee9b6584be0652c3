import type { Place } from './cell';
import type { Host } from './host';

/** A workbook that is open before staff. Every method rejects with a HostError. */
export interface OpenWorkbook extends Host {
  /** Makes the workbook what it was before the last write; `changed-meanwhile` where what was written has changed since. */
  takeBack(): Promise<void>;
  /** Shows and selects a cell. */
  reveal(place: Place): Promise<void>;
  /** Calls the listener whenever staff change the workbook; resolves to the way out. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}

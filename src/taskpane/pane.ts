import { createContext, useContext } from 'react';
import type { Place } from '../workbook/cell';
import type { Files } from '../workbook/files';
import type { Host } from '../workbook/host';
import type { Change } from './flows/use-change';
import type { Notices } from './flows/use-notice';
import type { Look } from './flows/use-review';
import type { Work } from './flows/use-work';

/** What takes files in and gives them out, fetched when it is asked for. */
export type FilesPort = () => Promise<Files>;

/** The program that the pane stands in. */
export interface Surroundings {
  /** `Excel 16.0.17126 (PC)` */
  readonly host: string;
  /** The highest requirement set of each kind that it knows: `ExcelApi 1.17`. */
  readonly sets: readonly string[];
  readonly browser: string;
}

/** What every screen may ask of the pane. */
export interface Pane {
  readonly work: Work;
  readonly look: Look;
  readonly notices: Notices;
  readonly change: Change;
  readonly files: FilesPort;
  readonly surroundings: () => Surroundings;
  /** Asks what cells say of what belongs there. Rejects with a HostError. */
  readonly entries: Host['entries'];
  /** Goes to a cell, or shows it. */
  readonly go: (place: Place) => void;
}

const context = createContext<Pane | null>(null);
export const PaneProvider = context.Provider;

export function usePane(): Pane {
  const pane = useContext(context);
  if (!pane) throw new Error('outside the pane');
  return pane;
}

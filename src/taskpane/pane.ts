import { createContext, useContext } from 'react';
import type { Place } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';
import type { Change } from './flows/use-change';
import type { Notices } from './flows/use-notice';
import type { Look } from './flows/use-review';
import type { Work } from './flows/use-work';

export type ReadFile = (file: File) => Promise<Snapshot>;

/** What every screen may ask of the pane. */
export interface Pane {
  readonly work: Work;
  readonly look: Look;
  readonly notices: Notices;
  readonly change: Change;
  /** Reads a workbook that staff chose from their computer. Rejects with a HostError. */
  readonly readFile: ReadFile;
  /** Goes to a cell. */
  readonly go: (place: Place) => void;
}

const context = createContext<Pane | null>(null);
export const PaneProvider = context.Provider;

export function usePane(): Pane {
  const pane = useContext(context);
  if (!pane) throw new Error('outside the pane');
  return pane;
}

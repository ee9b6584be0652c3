import { createContext, useContext } from 'react';
import type { Place } from '../workbook/cell';
import type { Change } from './flows/use-change';
import type { Notices } from './flows/use-notice';
import type { Look } from './flows/use-review';
import type { Work } from './flows/use-work';

/** What every screen may ask of the pane. */
export interface Pane {
  readonly work: Work;
  readonly look: Look;
  readonly notices: Notices;
  readonly change: Change;
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

import { useCallback, useMemo, useRef, useState } from 'react';
import type { FilesPort } from '../taskpane/pane';
import type { Place } from '../workbook/cell';
import type { Held, Holder } from '../workbook/held';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Snapshot } from '../workbook/snapshot';

/** Opens a file that staff chose, for a page that holds it. */
export type Hold = (file: File, holder: Holder) => { readonly workbook: OpenWorkbook; readonly files: FilesPort };

/** The workbook that the page holds, and what of it is seen beside the screens. */
export interface Opened extends ReturnType<Hold> {
  /** Another number for each file that is opened. */
  readonly id: number;
  readonly name: string;
  /** As it was read last. */
  readonly snapshot: Snapshot | null;
  /** The cell that was asked for last. */
  readonly place: Place | null;
  /** What it was changed to; null where it is as it was opened. */
  readonly changed: Held | null;
}

export interface Opening {
  readonly opened: Opened | null;
  readonly open: (file: File) => void;
  /** Shows no cell any more. */
  readonly leaveCell: () => void;
}

export function useOpened(hold: Hold): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const count = useRef(0);
  const open = useCallback(
    (file: File) => {
      const id = (count.current += 1);
      const set = (part: Partial<Opened>) => setOpened((now) => (now?.id === id ? { ...now, ...part } : now));
      const held = hold(file, {
        changed: (changed) => set({ changed }),
        seen: (snapshot) => set({ snapshot }),
        reveal: (place) => set({ place }),
      });
      setOpened({ id, name: file.name, ...held, snapshot: null, place: null, changed: null });
    },
    [hold],
  );
  const leaveCell = useCallback(() => setOpened((now) => now && { ...now, place: null }), []);
  return useMemo(() => ({ opened, open, leaveCell }), [opened, open, leaveCell]);
}

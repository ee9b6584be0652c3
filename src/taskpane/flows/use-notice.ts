import { useCallback, useMemo, useState } from 'react';
import type { Place } from '../../workbook/cell';

/** What was just done to the workbook. */
export interface Notice {
  readonly text: string;
  /** Sentences that a host has to say about it. */
  readonly remarks?: readonly string[];
  /** Whether it can be taken back. */
  readonly undo?: true;
  /** Where the result can be seen. */
  readonly see?: Place;
}

export interface Notices {
  readonly notice: Notice | null;
  readonly tell: (notice: Notice | null) => void;
}

export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = useCallback((told: Notice | null) => setNotice(told), []);
  return useMemo(() => ({ notice, tell }), [notice, tell]);
}

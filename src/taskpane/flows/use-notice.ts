import { useCallback, useMemo, useState } from 'react';

/** What was just done to the workbook. */
export interface Notice {
  readonly text: string;
  /** Sentences that a host has to say about it. */
  readonly remarks: readonly string[];
  readonly undo: boolean;
}

export interface Notices {
  readonly notice: Notice | null;
  /** `undo`: whether it can be taken back. */
  tell(text: string, remarks?: readonly string[], undo?: boolean): void;
  clear(): void;
}

export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = useCallback((text: string, remarks: readonly string[] = [], undo = false) => setNotice({ text, remarks, undo }), []);
  const clear = useCallback(() => setNotice(null), []);
  return useMemo(() => ({ notice, tell, clear }), [notice, tell, clear]);
}

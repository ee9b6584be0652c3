import { useCallback, useState } from 'react';

/**
 * A text that outlives the pane: `local` on this computer, `session` until the workbook is closed. Where none is kept,
 * or an empty one, the text is `otherwise`. Where the browser keeps nothing (storage of frames can be forbidden), it
 * lives as long as the pane.
 */
export function useStored(kind: 'local' | 'session', key: string, otherwise: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => storageOf(kind)?.getItem(key) || otherwise);
  const store = useCallback(
    (next: string) => {
      setText(next);
      storageOf(kind)?.setItem(key, next);
    },
    [kind, key],
  );
  return [text, store];
}

/** Null where the page may not use it: browsers throw then. */
function storageOf(kind: 'local' | 'session'): Storage | null {
  try {
    return kind === 'local' ? window.localStorage : window.sessionStorage;
  } catch {
    return null;
  }
}

/** Who accepts findings. */
export const nameKey = 'hyoka.name';
/** Whether the pane looks again by itself: `on` or `off`. */
export const followKey = 'hyoka.follow';
/** A reason that is being written. */
export const reasonKey = (fingerprint: string): string => `hyoka.reason.${fingerprint}`;
/** The screen that was looked at last. */
export const screenKey = 'hyoka.screen';
/** Which findings are shown, and how they are grouped. */
export const shownKey = 'hyoka.shown';
export const groupingKey = 'hyoka.grouping';
export const departmentKey = 'hyoka.department';

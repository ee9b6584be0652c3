import { useEffect, useRef, type RefObject } from 'react';

/** A line's part in the list's going about by keyboard. */
export interface Line {
  readonly tabIndex: number;
  /** Whether the focus is to come here. */
  readonly focus: boolean;
  readonly onFocus: () => void;
}

export function useLine<E extends HTMLElement>({ focus }: Line): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (focus) element.current?.focus({ preventScroll: true });
  }, [focus]);
  return element;
}

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** A line's part in the list's going about by keyboard. */
export interface Line {
  readonly tabIndex: number;
  /** Whether the focus is to come here. */
  readonly focus: boolean;
  /** Called once the focus is here. */
  readonly onFocus: () => void;
}

export function useLine<E extends HTMLElement>({ focus, onFocus }: Line): RefObject<E | null> {
  const element = useRef<E>(null);
  const come = useEffectEvent(() => {
    element.current?.focus({ preventScroll: true });
    onFocus(); // no focus event comes where the line had the focus already
  });
  useEffect(() => {
    if (focus) come();
  }, [focus]);
  return element;
}

import { useEffect } from 'react';

/**
 * The elements that the focus may go to; the first that is there gets it: the line that has taken another's place, or
 * the screen's tab.
 */
const heirs = ['[data-line][tabindex="0"]', '[role="tab"][aria-selected="true"]'];

/**
 * Where what has the focus is taken away (a button that did its work), the focus goes on to what stands near. On nothing,
 * office.js would take the next Tab as leaving the pane.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const focused = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      if (!(last instanceof Element) || last.isConnected) return;
      last = null;
      // Not while staff are in the sheet, nor where something else has it already.
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      const heir = heirs.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
      heir?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', focused);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', focused);
    };
  }, []);
}

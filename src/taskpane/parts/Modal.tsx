import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './Modal.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** A question over the pane, with the browser's own dialog: it keeps the focus and gives it back, and Esc leaves it. */
export function Modal({ title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const own = dialog.current;
    if (!own) return undefined;
    const keep = (event: KeyboardEvent) => keepKeys(own, event);
    own.showModal();
    document.addEventListener('keydown', keep, true);
    return () => {
      document.removeEventListener('keydown', keep, true);
      own.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={titleId} onCancel={onClose}>
      <div className="modal-content">
        <h2 id={titleId} className="modal-title">
          {title}
        </h2>
        <div className="modal-body">{children}</div>
        <div className="modal-actions">{actions}</div>
      </div>
    </dialog>
  );
}

/** Keys that are the dialog's while it is open: office.js takes Esc and the last Tab as leaving the pane, Alt+↑↓ go through the findings. */
function keepKeys(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape' && event.key !== 'Tab' && !event.altKey) return;
  event.stopPropagation();
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, [tabindex="0"]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops.at(event.shiftKey ? Math.max(at, 0) - 1 : (at + 1) % stops.length)?.focus();
}

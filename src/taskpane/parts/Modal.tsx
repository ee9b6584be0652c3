import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
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
    own?.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onKeyDown={keepFromOffice}
      onCancel={onClose}
      onClose={onClose}
    >
      <div className="modal-content">
        <h2 id={titleId} className="modal-title">{title}</h2>
        <div className="modal-body">{children}</div>
        <div className="modal-actions">{actions}</div>
      </div>
    </dialog>
  );
}

/** office.js takes Esc, and a Tab that finds nothing more to go to, as leaving the pane; Alt+↑↓ go through the findings. */
function keepFromOffice(event: KeyboardEvent): void {
  if (event.key === 'Escape' || event.key === 'Tab' || event.altKey) event.stopPropagation();
}

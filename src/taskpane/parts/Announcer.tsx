import './Announcer.css';


/** What a screen reader says when it changes. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className="announcer">
      {text}
    </div>
  );
}

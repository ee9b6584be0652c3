interface Props {
  readonly text: string;
  /** Where it changes, the text is said again though it is the same. */
  readonly times: number;
}

/** What a screen reader says when it changes. */
export function Announcer({ text, times }: Props) {
  return (
    <div role="status" aria-live="polite" className="unseen">
      {text}
      {times % 2 === 1 ? '\u00a0' : ''}
    </div>
  );
}

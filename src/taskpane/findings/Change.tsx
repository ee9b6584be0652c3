import { useTexts } from '../texts/texts';
import './Change.css';

interface Props {
  readonly before: string | number | boolean | null;
  readonly after: string | number;
}

/** A value as it is and as it is going to be. */
export function Change({ before, after }: Props) {
  const { finding } = useTexts();
  return (
    <dl className="change">
      <dt className="change-label">{finding.before}</dt>
      <dd className="change-value">{before === null || before === '' ? finding.blank : String(before)}</dd>
      <dt className="change-label">{finding.after}</dt>
      <dd className="change-value">
        <span className="change-after">{String(after)}</span>
      </dd>
    </dl>
  );
}

import { CheckmarkCircle48Regular } from '@fluentui/react-icons';
import { isOn } from '../../model/settings';
import type { Review } from '../../review';
import { rules } from '../../rules';
import { useTexts } from '../texts/texts';
import { StoppedNote } from './StoppedNote';
import './AllClear.css';

/** Says in words that nothing was found: an empty list would look broken. */
export function AllClear({ review }: { readonly review: Review }) {
  const { check } = useTexts();
  const { evaluation, settings, findings } = review;
  const applied = rules.filter((rule) => isOn(rule, settings)).length;
  return (
    <div className="all-clear">
      <CheckmarkCircle48Regular aria-hidden className="all-clear-icon" />
      <h2 className="all-clear-title">{findings.length === 0 ? check.allClear : check.allAccepted}</h2>
      <p className="all-clear-detail">
        {check.allClearDetail(evaluation.cards.length, evaluation.kpis.length, applied)}
        {findings.length > 0 ? check.acceptedToo(findings.length) : null}
      </p>
      {findings.length === 0 ? <StoppedNote stopped={review.stopped} /> : null}
    </div>
  );
}

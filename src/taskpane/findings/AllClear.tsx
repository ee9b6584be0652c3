import { CheckmarkCircle48Regular } from '@fluentui/react-icons';
import { isCardsOnly } from '../../model/is-evaluation';
import { isOn } from '../../model/settings';
import type { Review } from '../../review';
import { rules } from '../../rules';
import { useTexts } from '../texts/texts';
import { StoppedNote } from './StoppedNote';
import './AllClear.css';

/** Says in words that nothing was found: an empty list would look broken. */
export default function AllClear({ review }: { readonly review: Review }) {
  const { check } = useTexts();
  const { evaluation, settings, findings } = review;
  const applied = rules.filter((rule) => isOn(rule, settings)).length;
  return (
    <div className="all-clear">
      <CheckmarkCircle48Regular aria-hidden className="all-clear-icon" />
      <h2 className="all-clear-title">{findings.length === 0 ? check.allClear : check.allAccepted}</h2>
      <p className="all-clear-detail">
        {isCardsOnly(evaluation) ? check.cardsOnly : null}
        {check.allClearDetail(evaluation.cards.length, evaluation.kpis.length, applied)}
        {findings.length > 0 ? check.acceptedToo(findings.length) : null}
      </p>
      <p className="all-clear-detail">{isCardsOnly(evaluation) ? check.nextStepCards : check.nextStep}</p>
      {findings.length === 0 ? <StoppedNote review={review} /> : null}
    </div>
  );
}

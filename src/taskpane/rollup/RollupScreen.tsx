import { useMemo, useState } from 'react';
import type { Review } from '../../review';
import { exceptDeposits } from '../../rollup/except-deposits';
import { rollUp } from '../../rollup/roll-up';
import { isEvaluation } from '../../model/is-evaluation';
import { measureWordIn } from '../../model/names';
import { Segments } from '../parts/Segments';
import { useScreensTexts } from '../texts/screens-texts';
import { Breakdowns } from './Breakdowns';
import { BudgetByMeasure } from './BudgetByMeasure';
import { CoverageNote } from './CoverageNote';
import { KpiList } from './KpiList';
import { OwnSums } from './OwnSums';
import { Sources } from './Sources';
import { UnreadNote } from './UnreadNote';
import './rollup.css';

/** The sums of what was read, all with deposits or all without: budget by 施策 and by kind, KPIs against their targets, and what is not in them. */
export default function RollupScreen({ review }: { readonly review: Review | null }) {
  const { rollup: texts } = useScreensTexts();
  if (!review || !isEvaluation(review.evaluation)) return <p className="rollup-note">{texts.needsReview}</p>;
  return <Sums review={review} />;
}

function Sums({ review }: { readonly review: Review }) {
  const { rollup: texts } = useScreensTexts();
  const [deposits, setDeposits] = useState<'with' | 'without'>('with');
  const rollup = useMemo(() => rollUp(review), [review]);
  const sums = useMemo(() => (deposits === 'with' ? rollup : exceptDeposits(rollup)), [rollup, deposits]);
  return (
    <div className="rollup">
      <div className="rollup-choice">
        <span aria-hidden>{texts.deposits}</span>
        <Segments
          label={texts.deposits}
          choices={[
            { id: 'with', name: texts.withDeposits },
            { id: 'without', name: texts.withoutDeposits },
          ]}
          chosen={deposits}
          onChoose={setDeposits}
        />
      </div>
      <section aria-labelledby="rollup-budget">
        <div className="rollup-head">
          <h2 id="rollup-budget">{texts.budget(measureWordIn(review.evaluation.layout))}</h2>
          <span className="rollup-unit">{texts.unit}</span>
        </div>
        <BudgetByMeasure sums={sums} />
      </section>
      <Sources sums={sums} />
      <OwnSums sums={sums} />
      <Breakdowns sums={sums} />
      <KpiList rollup={rollup} />
      <CoverageNote coverage={rollup.coverage} />
      <UnreadNote labels={review.evaluation.unknownLabels} />
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { mayBeAccepted } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { acceptableOfKind } from './offers';
import './AcceptOffer.css';

const AcceptDialog = lazy(() => import('./AcceptDialog'));

/** Leaves a query or a notice as it is, for a reason that stays in the workbook; or takes that back. */
export function AcceptOffer({
  finding,
  findings,
}: {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}) {
  const texts = useTexts();
  const { change, work } = usePane();
  const [asking, setAsking] = useState(false);
  if (!mayBeAccepted(finding)) return null;

  const { accepted, fingerprint, rule } = finding;
  const revoke = async () => {
    const { recordsStand, revocationPlan } = await import('../../tabs/acceptances/plan');
    await change.write((now) => revocationPlan(now, fingerprint), texts.finding.revoked, undefined, recordsStand);
  };
  return (
    <div className="accept-offer">
      {accepted ? (
        <p className="accept-offer-accepted">
          {texts.finding.reason}: {accepted.reason}
          <br />
          <span className="accept-offer-by">
            {texts.finding.acceptedBy(accepted.by, accepted.at.slice(0, 16).replace('T', ' '))}
          </span>
        </p>
      ) : null}
      <Button size="small" disabledFocusable={work.busy} onClick={() => setAsking(true)}>
        {accepted ? texts.finding.acceptAgain : texts.finding.accept}
      </Button>
      {accepted ? (
        <Button size="small" disabledFocusable={work.busy} onClick={() => void revoke().catch(work.fail)}>
          {texts.finding.revoke}
        </Button>
      ) : null}
      {asking ? (
        <Suspense>
          <AcceptDialog finding={finding} alike={acceptableOfKind(findings, rule)} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { mayBeAccepted } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { acceptableOfKind } from '../../offers/many-at-once';
import './AcceptOffer.css';

const AcceptDialog = lazy(() => import('./AcceptDialog'));
const EarlierReason = lazy(() => import('./EarlierReason'));
const RevokeDialog = lazy(() => import('./RevokeDialog'));

/** Leaves a query or a notice as it is, for a reason that stays in the workbook; or takes that back. */
export function AcceptOffer({
  finding,
  findings,
}: {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}) {
  const texts = useTexts();
  const { look, work } = usePane();
  const [asking, setAsking] = useState<'reason' | 'revoke' | null>(null);
  if (!mayBeAccepted(finding)) return null;

  const { accepted, rule } = finding;
  const close = () => setAsking(null);
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
      <Button size="small" disabledFocusable={work.busy} onClick={() => setAsking('reason')}>
        {accepted ? texts.finding.acceptAgain : texts.finding.accept}
      </Button>
      {accepted ? (
        <Button size="small" disabledFocusable={work.busy} onClick={() => setAsking('revoke')}>
          {texts.finding.revoke}
        </Button>
      ) : null}
      <Suspense>
        {!accepted && look.review?.records.length ? <EarlierReason finding={finding} /> : null}
        {asking === 'reason' ? (
          <AcceptDialog finding={finding} alike={acceptableOfKind(findings, rule)} onClose={close} />
        ) : null}
        {asking === 'revoke' ? <RevokeDialog finding={finding} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

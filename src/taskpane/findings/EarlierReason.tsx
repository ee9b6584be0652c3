import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { earlierRecord } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { acceptancePlan, recordsStand } from '../../tabs/acceptances/plan';
import { isoMinute } from '../clock';
import { usePane } from '../pane';
import { nameKey, useStored } from '../stored';
import { useTexts } from '../texts/texts';
import AcceptDialog from './AcceptDialog';

/** The reason that the same finding was given before, perhaps last year: to be given again at one press. */
export default function EarlierReason({ finding }: { readonly finding: Finding }) {
  const { finding: texts } = useTexts();
  const { change, look, work } = usePane();
  const [name] = useStored('local', nameKey, '');
  const [asking, setAsking] = useState(false);
  const earlier = earlierRecord(look.review?.records ?? [], finding);
  if (!earlier) return null;
  const { reason, by, at } = earlier;
  const reuse = async () => {
    const acceptance = { reason, by: name, at: isoMinute(new Date()) };
    await change.write(
      (now) => acceptancePlan(now, new Set([finding.fingerprint]), acceptance),
      texts.acceptDone(1),
      undefined,
      recordsStand,
    );
  };
  return (
    <>
      <p className="accept-offer-accepted">
        {texts.earlierReason}: {reason}
        <br />
        <span className="accept-offer-by">{texts.acceptedBy(by, at.slice(0, 10))}</span>
      </p>
      <Button size="small" disabledFocusable={work.busy} onClick={() => (name === '' ? setAsking(true) : void reuse())}>
        {texts.reuseReason}
      </Button>
      {asking ? (
        <AcceptDialog finding={finding} alike={[finding]} proposed={reason} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../model/finding';
import { planOf, type Mend } from '../../model/mend';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { Change } from './Change';
import { mendsOfKind } from './offers';
import './FixOffer.css';

const FixAllDialog = lazy(() => import('./FixAllDialog'));

/** Mends a finding: the one right answer, also for all of its kind, or one of two that staff choose. */
export function FixOffer({ finding, findings }: { readonly finding: Finding; readonly findings: readonly Finding[] }) {
  const texts = useTexts();
  const { change, work } = usePane();
  const [asking, setAsking] = useState(false);
  const { fix, accepted, rule } = finding;
  if (!fix || accepted) return null;

  const mend = (changes: Omit<Mend, 'finding'>) => void change.write(planOf([changes]), texts.finding.fixed(1));
  if (fix.type === 'choice') {
    return (
      <div className="fix-offer" role="group" aria-label={texts.finding.choose}>
        <p className="fix-offer-label">{texts.finding.choose}</p>
        {fix.sides.map((side) => (
          <Button
            key={side.side}
            lang="ja"
            className="fix-offer-side"
            size="small"
            disabledFocusable={work.busy}
            onClick={() => mend(side)}
          >
            {side.label}
          </Button>
        ))}
      </div>
    );
  }
  const mends = mendsOfKind(findings, rule);
  return (
    <div className="fix-offer">
      <p lang="ja" className="fix-offer-label">
        {fix.label}
      </p>
      {fix.edits.map((edit) => (
        <Change key={`${edit.sheet}!${address(edit)}`} before={edit.expected} after={edit.value} />
      ))}
      {fix.heights?.map(({ row, expected, height }) => (
        <Change key={row} before={texts.finding.height(row, expected)} after={texts.finding.height(row, height)} />
      ))}
      <div className="fix-offer-buttons">
        <Button size="small" disabledFocusable={work.busy} onClick={() => mend(fix)}>
          {texts.finding.fix}
        </Button>
        {mends.length > 1 ? (
          <Button size="small" disabledFocusable={work.busy} onClick={() => setAsking(true)}>
            {texts.finding.fixAll(mends.length)}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <Suspense>
          <FixAllDialog mends={mends} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

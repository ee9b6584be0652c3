import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Finding, Fix, FixSide } from '../../model/finding';
import type { Mend } from '../../model/mend';
import { mendsOfKind, mendsOfSide, sameChoice } from '../../offers/many-at-once';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import { useFindingTexts } from '../texts/finding-texts';
import { useTexts } from '../texts/texts';
import { Change } from './Change';
import { useMend } from './use-mend';
import './FixOffer.css';

const FixAllDialog = lazy(() => import('./FixAllDialog'));

interface Props {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}

/** Mends a finding: the one right answer, also for all of its kind, or one of two that staff choose. */
export function FixOffer({ finding, findings }: Props) {
  const [mends, setMends] = useState<readonly Mend[] | null>(null);
  const { fix, accepted } = finding;
  if (!fix || accepted) return null;
  const props = { finding, findings, onAsk: setMends };
  return (
    <>
      {fix.type === 'choice' ? <TwoAnswers {...props} fix={fix} /> : <OneAnswer {...props} fix={fix} />}
      {mends ? (
        <Suspense>
          <FixAllDialog mends={mends} onClose={() => setMends(null)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface AnswerProps<F extends Fix> extends Props {
  readonly fix: F;
  /** Shows what is going to change in many places, and asks. */
  readonly onAsk: (mends: readonly Mend[]) => void;
}

function OneAnswer({ finding, findings, fix, onAsk }: AnswerProps<Extract<Fix, { type: 'one' }>>) {
  const { finding: texts } = useTexts();
  const { work } = usePane();
  const mend = useMend();
  const more = useFindingTexts();
  const mends = mendsOfKind(findings, finding.rule);
  const { confirms = false } = fix;
  return (
    <div className="fix-offer">
      {confirms ? (
        <p className="fix-offer-label">{more.confirmNote}</p>
      ) : (
        <p lang="ja" className="fix-offer-label">
          {fix.label}
        </p>
      )}
      {confirms
        ? null
        : fix.edits.map((edit) => (
            <Change key={`${edit.sheet}!${address(edit)}`} before={edit.expected} after={edit.value} />
          ))}
      {fix.heights?.map(({ row, expected, height }) => (
        <Change key={row} before={texts.height(row, expected)} after={texts.height(row, height)} />
      ))}
      <div className="fix-offer-buttons">
        <Button size="small" disabledFocusable={work.busy} onClick={() => mend([fix])}>
          {confirms ? <span lang="ja">{fix.label}</span> : texts.fix}
        </Button>
        {mends.length > 1 ? (
          <Button size="small" disabledFocusable={work.busy} onClick={() => onAsk(mends)}>
            {confirms ? more.confirmAll(mends.length) : texts.fixAll(mends.length)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function TwoAnswers({ finding, findings, fix, onAsk }: AnswerProps<Extract<Fix, { type: 'choice' }>>) {
  const { finding: texts } = useTexts();
  const more = useFindingTexts();
  const { work } = usePane();
  const mend = useMend();
  const [all, setAll] = useState(false);
  const same = sameChoice(findings, finding);
  const choose = (side: FixSide) => (all ? onAsk(mendsOfSide(same, side.side)) : mend([side]));
  return (
    <div className="fix-offer" role="group" aria-label={texts.choose}>
      <p className="fix-offer-label">{texts.choose}</p>
      {fix.sides.map((side) => (
        <Button
          key={side.side}
          lang="ja"
          className="fix-offer-side"
          size="small"
          disabledFocusable={work.busy}
          onClick={() => choose(side)}
        >
          {side.label}
        </Button>
      ))}
      {same.length > 1 ? (
        <label className="fix-offer-all">
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
          {more.sameChoice(same.length)}
        </label>
      ) : null}
    </div>
  );
}

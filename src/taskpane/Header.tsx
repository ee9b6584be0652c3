import { Button } from '@fluentui/react-components';
import { fiscalYearName } from '../model/fiscal-year';
import type { Review } from '../review';
import { isEvaluation } from '../model/is-evaluation';
import { stageOf } from '../model/settings';
import { percentOf, type Doing } from './flows/use-work';
import { usePane } from './pane';
import { useTexts } from './texts/texts';
import './Header.css';

interface Props {
  /** Whether the pane looks at changes by itself, soon. */
  readonly following: boolean;
  readonly onCheck: () => void;
  readonly onStage: () => void;
}

/** What the pane sees, and the button that checks it. */
export function Header({ following, onCheck, onStage }: Props) {
  const { check } = useTexts();
  const { look, work } = usePane();
  return (
    <header className="header">
      <div>
        <WhatIsSeen
          review={look.review ?? look.glimpse}
          failed={work.error !== null}
          doing={work.doing}
          changed={following && look.stale}
        />
      </div>
      <div className="header-actions">
        <Button className="header-check" appearance="primary" disabledFocusable={work.busy} onClick={onCheck}>
          {check.button}
        </Button>
        {look.review ? (
          <button type="button" className="header-stage" title={check.stageHint} onClick={onStage}>
            {check.stage}
            <span lang="ja" className="header-stage-value">
              {stageOf(look.review.settings)}
            </span>
          </button>
        ) : null}
      </div>
    </header>
  );
}

interface Seen {
  readonly review: Review | null;
  readonly failed: boolean;
  readonly doing: Doing | null;
  readonly changed: boolean;
}

function WhatIsSeen({ review, failed, doing, changed }: Seen) {
  const { area, work } = useTexts();
  if (!review) {
    return (
      <>
        <h1 className="header-area">{failed ? area.unread : area.opening}</h1>
        {failed ? <p className="header-contents">{area.unreadHint}</p> : null}
      </>
    );
  }
  const { evaluation } = review;
  if (!isEvaluation(evaluation)) {
    return (
      <>
        <h1 className="header-area">{area.none}</h1>
        <p className="header-contents">{area.noneHint}</p>
      </>
    );
  }
  const { policyArea, measures, kpis, cards } = evaluation;
  const name =
    policyArea === null
      ? area.noName
      : `政策分野${policyArea.number.value ?? ''} ${policyArea.name.value ?? ''}`.trimEnd();
  const year = evaluation.year === null ? area.noYear : fiscalYearName(evaluation.year);
  const contents = `${year}\u3000${area.contents(measures.length, kpis.length, cards.length)}`;
  return (
    <>
      <h1 lang="ja" className="header-area">
        {name}
      </h1>
      <p className="header-contents">
        {doing ? work.progress(work[doing.step], percentOf(doing)) : changed ? area.changed : contents}
      </p>
    </>
  );
}

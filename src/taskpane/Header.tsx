import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { fiscalYearName } from '../model/fiscal-year';
import { measureWordIn } from '../model/names';
import type { Review } from '../review';
import { isCardsOnly, isEvaluation } from '../model/is-evaluation';
import { stageOf } from '../model/settings';
import { percentOf, type Doing } from './flows/use-work';
import { usePane } from './pane';
import { useTexts } from './texts/texts';
import './Header.css';

interface Props {
  /** Whether the pane looks at changes by itself, soon. */
  readonly following: boolean;
  /** Whether the screen has a main button of its own. */
  readonly secondary: boolean;
  readonly onCheck: () => void;
  readonly onStage: () => void;
}

/** What the pane sees, and the button that checks it. */
export function Header({ following, secondary, onCheck, onStage }: Props) {
  const { check } = useTexts();
  const { look, work } = usePane();
  return (
    <header className="header">
      <div>
        <WhatIsSeen
          review={look.review ?? look.glimpse}
          at={look.at}
          failed={work.error !== null}
          doing={work.doing}
          changed={look.review !== null && following && look.stale}
        />
      </div>
      <div className="header-actions">
        <Button
          className="header-check"
          appearance={secondary ? 'secondary' : 'primary'}
          disabledFocusable={work.busy}
          onClick={onCheck}
        >
          {check.button}
        </Button>
        <UndoButton />
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

/** Takes the last write back, once its message is closed. */
function UndoButton() {
  const { notice: texts } = useTexts();
  const { change, notices, work } = usePane();
  const { undoable, undo } = change;
  if (undoable === null || notices.notice?.undo) return null;
  const label = texts.undoOf(undoable);
  return (
    <Button
      icon={<ArrowUndo20Regular />}
      aria-label={label}
      title={label}
      disabledFocusable={work.busy}
      onClick={() => void undo()}
    />
  );
}

interface Seen {
  readonly review: Review | null;
  /** When it was looked at; null for a glimpse. */
  readonly at: Date | null;
  readonly failed: boolean;
  readonly doing: Doing | null;
  readonly changed: boolean;
}

function WhatIsSeen({ review, at, failed, doing, changed }: Seen) {
  const { area, language, work } = useTexts();
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
  const { policyArea, measures, kpis, cards, layout } = evaluation;
  const name =
    policyArea === null
      ? isCardsOnly(evaluation)
        ? area.cardsOnly
        : area.noName
      : `政策分野${policyArea.number.value ?? ''} ${policyArea.name.value ?? ''}`.trimEnd();
  const year = evaluation.year === null ? area.noYear : fiscalYearName(evaluation.year);
  const contents = [
    year,
    area.contents(measureWordIn(layout), measures.length, kpis.length, cards.length),
    ...(at ? [area.checkedAt(at.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' }))] : []),
  ].join('\u3000');
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

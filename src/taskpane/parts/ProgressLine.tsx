import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { percentOf, type Doing } from '../flows/use-work';
import { useTexts } from '../texts/texts';
import './ProgressLine.css';

/** How long a write may take before staff are offered to give it up, in milliseconds. */
const patience = 30_000;

interface Props {
  readonly doing: Doing | null;
  /** Ends the wait for an Excel that does not answer a write. */
  readonly giveUp: (() => void) | null;
}

/** How far the work with the workbook is. Its room stays while nothing is done. */
export function ProgressLine({ doing, giveUp }: Props) {
  const texts = useTexts();
  return (
    <>
      {doing ? (
        <div
          className="progress"
          role="progressbar"
          aria-label={texts.work[doing.step]}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percentOf(doing)}
        >
          <div className="progress-bar" style={{ transform: `scaleX(${Math.max(0.08, doing.done)})` }} />
        </div>
      ) : (
        <div className="progress" />
      )}
      {giveUp ? <GiveUp giveUp={giveUp} /> : null}
    </>
  );
}

/** Offered once it has taken long. */
function GiveUp({ giveUp }: { readonly giveUp: () => void }) {
  const { work } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <p className="progress-late" role="status">
      {work.slow}{' '}
      <Button size="small" onClick={giveUp}>
        {work.giveUp}
      </Button>
    </p>
  );
}

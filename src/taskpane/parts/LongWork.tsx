import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { percentOf, type Doing } from '../flows/use-work';
import { useTexts } from '../texts/texts';
import { Banner } from './Banner';

/** How long work may take before staff are told how far it is, and a write before they are offered to give it up, in milliseconds. */
const brief = 1_000;
const patience = 30_000;

interface Props {
  readonly doing: Doing;
  /** Ends reading. */
  readonly stop: () => void;
  /** Ends the wait for an Excel that does not answer a write; null while nothing is written. */
  readonly giveUp: (() => void) | null;
}

/** Work that takes long: what is being done, how far it is, and the way out. */
export function LongWork({ doing: { step, done }, stop, giveUp }: Props) {
  const { work } = useTexts();
  const isLong = useLater(brief);
  if (!isLong) return null;
  const reading = giveUp === null && step === 'reading';
  return (
    <Banner
      kind="working"
      actions={
        reading ? (
          <Button size="small" onClick={stop}>
            {work.stop}
          </Button>
        ) : giveUp ? (
          <GiveUp giveUp={giveUp} />
        ) : null
      }
    >
      {work.progress(work[step], percentOf({ step, done }))}
    </Banner>
  );
}

function GiveUp({ giveUp }: { readonly giveUp: () => void }) {
  const { work } = useTexts();
  const isLate = useLater(patience);
  if (!isLate) return null;
  return (
    <>
      <span>{work.slow}</span>
      <Button size="small" onClick={giveUp}>
        {work.giveUp}
      </Button>
    </>
  );
}

/** Whether so many milliseconds have passed since this first stood in the page. */
function useLater(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { Snapshot } from '../../workbook/snapshot';
import ErrorText from '../ErrorText';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { useMadeBooksTexts } from '../texts/made-books-texts';
import type { CopyProposal } from './copy-proposal';
import type { Way } from './give-out';
import { MadeBook } from './MadeBook';
import { useBookCopy, type Outcome } from './use-book-copy';
import './made-books.css';

interface Props<Told, Why extends string> {
  /** What the open workbook is called. */
  readonly workbook: string;
  /** What the copy is called, and the call that makes it. */
  readonly file: string;
  readonly command: string;
  readonly propose: (snapshot: Snapshot) => CopyProposal<Told, Why>;
  /** Why no copy can be made, in words. */
  readonly why: Readonly<Record<Why, string>>;
  /** What is told of the copy before it is made. */
  readonly children: (told: Told) => ReactNode;
}

/** A changed copy of the open workbook: says what will be done, then opens it beside this one or downloads it. */
export function CopyOffer<Told, Why extends string>(props: Props<Told, Why>) {
  const { workbook, file, command, propose, why, children } = props;
  const texts = useMadeBooksTexts();
  const { work } = usePane();
  const { proposal, look, give } = useBookCopy(workbook, propose);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const hasLooked = useRef(false);
  const lookOnce = useEffectEvent(() => {
    if (work.busy || hasLooked.current) return;
    hasLooked.current = true;
    void look();
  });
  useEffect(() => lookOnce(), [work.busy]);
  const ask = async (way: Way) => {
    setOutcome(null);
    setOutcome(await give(file, way));
  };
  return (
    <>
      {proposal === null && work.error === null ? <p className="made-book-note">{texts.looking}</p> : null}
      {work.error === null ? null : (
        <Banner kind="error">
          <ErrorText error={work.error} />
        </Banner>
      )}
      {proposal !== null && 'why' in proposal ? <p className="made-book-note">{why[proposal.why]}</p> : null}
      {proposal !== null && 'told' in proposal ? children(proposal.told) : null}
      <MadeBook
        file={file}
        isReady={proposal !== null && 'told' in proposal}
        outcome={outcome}
        onGive={(way) => void ask(way)}
      />
      <p className="made-book-note">
        {texts.commandOfSaved} <code lang="ja">{command}</code>
      </p>
    </>
  );
}

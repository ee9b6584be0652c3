import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { bookType } from '../../workbook/book-name';
import { usePane } from '../pane';
import { useMadeBooksTexts } from '../texts/made-books-texts';
import type { Way } from './give-out';
import type { Outcome } from './use-book-copy';
import './made-books.css';

interface Props {
  /** What a download is called. */
  readonly file: string;
  readonly isReady: boolean;
  /** What came of the last press. */
  readonly outcome: Outcome | null;
  readonly onGive: (way: Way) => void;
}

/** The ways out for a workbook that is made when one of them is pressed, and what came of it. */
export function MadeBook({ file, isReady, outcome, onGive }: Props) {
  const texts = useMadeBooksTexts();
  const { files, work } = usePane();
  const [mayOpen, setMayOpen] = useState(false);
  useEffect(() => void files().then(({ open }) => setMayOpen(open !== undefined)), [files]);
  const isWaiting = !isReady || work.busy;
  return (
    <>
      <div className="made-book-buttons">
        {/* Excel opens no workbook with macros from here. */}
        {!mayOpen || bookType(file) === 'xlsm' ? null : (
          <Button appearance="primary" disabledFocusable={isWaiting} onClick={() => onGive('open')}>
            {texts.open}
          </Button>
        )}
        <Button disabledFocusable={isWaiting} onClick={() => onGive('download')}>
          {texts.download}
        </Button>
      </div>
      <div role="status" className="made-book-note">
        {outcome ? texts.given[outcome.given] : null}
        {outcome && outcome.remarks.length > 0 ? (
          <ul className="made-book-changes" lang="ja">
            {outcome.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { bookType } from '../../workbook/book-name';
import { usePane } from '../pane';
import ErrorText from '../ErrorText';
import { Banner } from '../parts/Banner';
import { Modal } from '../parts/Modal';
import { useNextYearTexts } from '../texts/next-year-texts';
import { useTexts } from '../texts/texts';
import { ProposedChanges } from './ProposedChanges';
import { namesFor } from './proposed-next';
import { useNextBook } from './use-next-book';
import './next-year.css';

interface Props {
  /** What the open workbook is called. */
  readonly workbook: string;
  readonly onClose: () => void;
}

/** Next year's workbook: says what will be done, then opens it beside this one or downloads it. */
export default function NextYearDialog({ workbook, onClose }: Props) {
  const texts = useNextYearTexts();
  const { notice } = useTexts();
  const { work } = usePane();
  const { next, mayOpen, look, give } = useNextBook(workbook);
  const [said, setSaid] = useState('');
  const first = useEffectEvent(() => void look());
  useEffect(() => first(), []);
  const { file, command } = namesFor(workbook);
  const ask = async (way: 'open' | 'download') => {
    setSaid('');
    const given = await give(file, way);
    setSaid(given === null ? '' : texts.given[given]);
  };
  const isReady = next !== null && !('why' in next);
  return (
    <Modal title={texts.title} onClose={onClose} actions={<Button onClick={onClose}>{notice.close}</Button>}>
      <p className="settings-note">{texts.about}</p>
      {next === null && work.error === null ? <p className="settings-note">{texts.looking}</p> : null}
      {work.error === null ? null : (
        <Banner kind="error">
          <ErrorText error={work.error} />
        </Banner>
      )}
      {next !== null && 'why' in next ? <p className="settings-note">{texts.why[next.why]}</p> : null}
      {isReady ? <ProposedChanges proposed={next.told} /> : null}
      <div className="settings-buttons">
        {/* Excel opens no workbook with macros from here. */}
        {!mayOpen || bookType(file) === 'xlsm' ? null : (
          <Button appearance="primary" disabledFocusable={!isReady || work.busy} onClick={() => void ask('open')}>
            {texts.open}
          </Button>
        )}
        <Button disabledFocusable={!isReady || work.busy} onClick={() => void ask('download')}>
          {texts.download}
        </Button>
      </div>
      <p role="status" className="settings-note">
        {said}
      </p>
      <p className="settings-note">
        {texts.command} <code lang="ja">{command}</code>
      </p>
    </Modal>
  );
}

import { Button } from '@fluentui/react-components';
import { hostErrorText } from '../workbook/host-error-text';
import { usePane } from './pane';
import { Banner } from './parts/Banner';
import { useTexts } from './texts/texts';
import './Messages.css';

interface Props {
  /** Whether findings are shown, which changes make stale. */
  readonly checked: boolean;
  readonly following: boolean;
  readonly onCheck: () => void;
}

/** What went wrong, what was done, and that the workbook has changed since. */
export function Messages({ checked, following, onCheck }: Props) {
  const texts = useTexts();
  const { work, notices, look, change, go } = usePane();
  const { notice } = notices;
  const busy = work.doing !== null;
  const stale = checked && look.stale && !busy;
  if (!work.error && !notice && !stale) return null;
  return (
    <div className="messages">
      {work.error ? (
        <Banner kind="error" onClose={work.dismiss}>
          <span lang="ja">{hostErrorText(work.error)}</span>
        </Banner>
      ) : null}
      {notice ? (
        <Banner
          kind="success"
          onClose={() => notices.tell(null)}
          actions={
            <>
              {notice.see ? <Button size="small" onClick={() => notice.see && go(notice.see)}>{texts.notice.see(notice.see.sheet)}</Button> : null}
              {notice.undo ? <Button size="small" disabledFocusable={busy} onClick={() => void change.undo()}>{texts.notice.undo}</Button> : null}
            </>
          }
        >
          {notice.text}
          {notice.remarks?.map((remark) => <p key={remark} lang="ja" className="messages-remark">{remark}</p>)}
        </Banner>
      ) : null}
      {stale ? (
        <Banner kind={following ? 'info' : 'warning'} actions={<Button size="small" onClick={onCheck}>{texts.check.again}</Button>}>
          {following ? texts.check.staleAuto : texts.check.stale}
        </Banner>
      ) : null}
    </div>
  );
}

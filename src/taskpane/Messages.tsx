import { Button } from '@fluentui/react-components';
import type { HostError } from '../workbook/host';
import { hostErrorText } from '../workbook/host-error-text';
import { usePane } from './pane';
import { Banner } from './parts/Banner';
import { useTexts } from './texts/texts';
import './Messages.css';

interface Props {
  /** Whether the pane looks at changes by itself, soon, and so need not be asked to. */
  readonly following: boolean;
  readonly onCheck: () => void;
}

/** What went wrong, what was done, and that the workbook has changed since. */
export function Messages({ following, onCheck }: Props) {
  const texts = useTexts();
  const { work, notices, look, change, go } = usePane();
  const { notice } = notices;
  const said = work.error?.code === 'changed-meanwhile';
  const stale = look.stale && !following && !work.doing && !said;
  if (!work.error && !notice && !stale) return null;
  return (
    <div className="messages">
      {work.error ? (
        <Banner kind="error" onClose={work.dismiss}>
          <ErrorText error={work.error} />
        </Banner>
      ) : null}
      {notice ? (
        <Banner
          kind="success"
          onClose={() => notices.tell(null)}
          actions={
            <>
              {notice.see ? (
                <Button size="small" onClick={() => notice.see && go(notice.see)}>
                  {texts.notice.see(notice.see.sheet)}
                </Button>
              ) : null}
              {notice.undo ? (
                <Button size="small" disabledFocusable={work.busy} onClick={() => void change.undo()}>
                  {texts.notice.undo}
                </Button>
              ) : null}
            </>
          }
        >
          {notice.text}
          {notice.remarks?.map((remark) => (
            <p key={remark} lang="ja" className="messages-remark">
              {remark}
            </p>
          ))}
        </Banner>
      ) : null}
      {stale ? (
        <Banner
          kind="warning"
          actions={
            <Button size="small" onClick={onCheck}>
              {texts.check.again}
            </Button>
          }
        >
          {texts.check.stale}
        </Banner>
      ) : null}
    </div>
  );
}

/** The words for the error; what Excel itself said, where it did, is for whom staff ask for help. */
function ErrorText({ error }: { readonly error: HostError }) {
  const { work } = useTexts();
  const { code, detail, cause } = error;
  const own = cause !== undefined && detail !== '';
  return (
    <>
      <span lang="ja">{hostErrorText({ code, detail: own ? '' : detail })}</span>
      {own ? (
        <details className="messages-detail">
          <summary tabIndex={0}>{work.detail}</summary>
          {detail}
        </details>
      ) : null}
    </>
  );
}

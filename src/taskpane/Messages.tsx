import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Notice } from './flows/use-notice';
import { usePane } from './pane';
import { Banner } from './parts/Banner';
import { LongWork } from './parts/LongWork';
import { useTexts } from './texts/texts';
import './Messages.css';

const ErrorText = lazy(() => import('./ErrorText'));

interface Props {
  /** Whether the pane looks at changes by itself, soon, and so need not be asked to. */
  readonly following: boolean;
  readonly onCheck: () => void;
}

/**
 * One message at a time, at the foot of the pane, where it moves nothing: long work, else what went wrong, that the workbook
 * has changed since, or what was done. What went wrong keeps the pane from looking by itself, and so says of changes, too.
 */
export function Messages({ following, onCheck }: Props) {
  const texts = useTexts();
  const { work, notices, look, change } = usePane();
  const { notice } = notices;
  const said = work.error?.code === 'changed-meanwhile';
  const stale = look.review !== null && look.stale && !following && !work.doing && !said;
  if (work.busy && work.doing) return <LongWork doing={work.doing} stop={work.stop} giveUp={change.giveUp} />;
  const again = stale ? (
    <Button size="small" onClick={onCheck}>
      {texts.check.again}
    </Button>
  ) : null;
  if (work.error)
    return (
      <Banner kind="error" actions={again} onClose={work.dismiss}>
        <Suspense>
          <ErrorText error={work.error} />
        </Suspense>
        {stale ? <p className="messages-remark">{texts.check.stale}</p> : null}
      </Banner>
    );
  if (stale)
    return (
      <Banner kind="warning" actions={again}>
        {texts.check.stale}
      </Banner>
    );
  return notice ? <Done notice={notice} /> : null;
}

/** What was done: where it is to be seen, and how it is taken back. */
function Done({ notice }: { readonly notice: Notice }) {
  const { notice: texts } = useTexts();
  const { work, notices, change, go } = usePane();
  const { text, remarks, see, undo } = notice;
  return (
    <Banner
      kind="success"
      onClose={() => notices.tell(null)}
      actions={
        <>
          {see ? (
            <Button size="small" aria-label={texts.see(see.sheet)} onClick={() => go(see)}>
              {texts.go}
            </Button>
          ) : null}
          {undo ? (
            <Button size="small" disabledFocusable={work.busy} onClick={() => void change.undo()}>
              {texts.undo}
            </Button>
          ) : null}
        </>
      }
    >
      {text}
      {remarks?.map((remark) => (
        <p key={remark} lang="ja" className="messages-remark">
          {remark}
        </p>
      ))}
    </Banner>
  );
}

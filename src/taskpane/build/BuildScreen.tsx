import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { Review } from '../../review';
import { isEvaluation } from '../../model/is-evaluation';
import { countByStanding } from '../findings/filter';
import { useBuild } from '../flows/use-build';
import { percentOf } from '../flows/use-work';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { useTexts } from '../texts/texts';
import { ListChangesNote } from './ListChangesNote';
import './build.css';
import { TabFates } from './TabFates';

/** Says what is going to be written, asks, and writes it. */
export default function BuildScreen({ review }: { readonly review: Review | null }) {
  const { build: texts } = useTexts();
  const { look, work } = usePane();
  const refresh = useEffectEvent(() => {
    if (look.stale && !work.blocked) void look.lookUnasked();
  });
  useEffect(() => refresh(), []);
  return review ? <Proposal review={review} /> : <p className="build">{texts.waiting}</p>;
}

function Proposal({ review }: { readonly review: Review }) {
  const { build: texts } = useTexts();
  const { work } = usePane();
  const { preview, changed, build } = useBuild(review);
  const { error } = countByStanding(review.findings);
  const none = !isEvaluation(review.evaluation);
  const { busy, doing } = work;
  return (
    <div className="build">
      <div>
        <h2>{texts.title}</h2>
        <p className="build-note">{none ? texts.notAnEvaluation : texts.lead}</p>
      </div>
      {changed && !busy ? <Banner kind="warning">{texts.changed}</Banner> : null}
      {error > 0 && !none ? <Banner kind="warning">{texts.errors(error)}</Banner> : null}
      <TabFates preview={preview} />
      {none ? null : <ListChangesNote changes={preview.changes} />}
      <div className="build-ask">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void build()}>
          {doing?.step === 'writing' ? texts.writing(percentOf(doing)) : texts.button}
        </Button>
      </div>
    </div>
  );
}

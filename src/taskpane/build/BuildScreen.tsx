import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import type { Review } from '../../review';
import { isEvaluation } from '../../model/is-evaluation';
import { countByStanding } from '../findings/filter';
import { SettledNote } from '../findings/SettledNote';
import { useBuild } from '../flows/use-build';
import { percentOf } from '../flows/use-work';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { useScreensTexts } from '../texts/screens-texts';
import { ListChangesNote } from './ListChangesNote';
import './build.css';
import { SettledProposal } from './SettledProposal';
import { TabFates } from './TabFates';

const AddedLists = lazy(() => import('./AddedLists'));
const PublishSection = lazy(() => import('../publish/PublishSection'));
const NextYearSection = lazy(() => import('../next-year/NextYearSection'));
const LastYearSection = lazy(() => import('../compare/LastYearSection'));

/** Says what is going to be written, asks, and writes it. */
export default function BuildScreen({ review }: { readonly review: Review | null }) {
  const { build: texts } = useScreensTexts();
  const { look, work } = usePane();
  const refresh = useEffectEvent(() => {
    if (look.stale && !work.blocked) void look.lookUnasked();
  });
  useEffect(() => refresh(), []);
  if (!review) return <p className="build">{texts.waiting}</p>;
  return isEvaluation(review.evaluation) ? (
    <Proposal review={review} />
  ) : (
    <p className="build">{texts.notAnEvaluation}</p>
  );
}

function Proposal({ review }: { readonly review: Review }) {
  const { build: texts } = useScreensTexts();
  const { work } = usePane();
  const { preview, changed, build } = useBuild(review);
  const { error } = countByStanding(review.findings);
  const { busy, doing } = work;
  return (
    <div className="build">
      <div>
        <h2>{texts.title}</h2>
        <p className="build-note">{texts.lead}</p>
      </div>
      {changed && !busy ? <Banner kind="warning">{texts.changed}</Banner> : null}
      {error > 0 ? <Banner kind="warning">{texts.errors(error)}</Banner> : null}
      <TabFates preview={preview} />
      <SettledProposal settled={preview.settled} />
      <ListChangesNote changes={preview.changes} />
      <Suspense>
        <AddedLists review={review} />
        <LastYearSection review={review} />
        <PublishSection workbook={review.snapshot.name} />
        <NextYearSection workbook={review.snapshot.name} />
      </Suspense>
      <SettledNote review={review} />
      <div className="build-ask">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void build()}>
          {doing?.step === 'writing' ? texts.writing(percentOf(doing)) : texts.button}
        </Button>
      </div>
    </div>
  );
}

import { lazy, Suspense } from 'react';
import { Button } from '@fluentui/react-components';
import { isCardsOnly } from '../../model/is-evaluation';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { Announcer } from '../parts/Announcer';
import { useTexts } from '../texts/texts';
import { CountChips } from './CountChips';
import { countByStanding } from './filter';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import type { FindingLine } from './rows';
import { StoppedNote } from './StoppedNote';
import type { ShownFindings } from './use-finding-list';
import './FindingsScreen.css';

const AllClear = lazy(() => import('./AllClear'));
/** What was accepted and settled earlier: nothing of it where no tab of ours stands. */
const HistoryNotes = lazy(() => import('./HistoryNotes'));

interface Props {
  readonly review: Review;
  readonly list: ShownFindings;
}

/** The findings of the last look: counted, filtered, grouped, and gone through one by one. */
export default function FindingsScreen({ review, list }: Props) {
  const { check } = useTexts();
  const { go } = usePane();
  const { findings } = review;
  const counts = countByStanding(findings);
  const open = findings.length - counts.accepted;
  const choose = (row: FindingLine) => {
    list.choose(row.key);
    if (row.finding.place) go(row.finding.place);
  };

  const allClear = (
    <Suspense>
      <AllClear review={review} />
    </Suspense>
  );
  const history =
    review.standing.length + review.records.length > 0 ? (
      <Suspense>
        <HistoryNotes review={review} />
      </Suspense>
    ) : null;
  if (findings.length === 0)
    return (
      <>
        {allClear}
        {history}
      </>
    );
  return (
    <div className="findings">
      <div className="findings-head">
        <CountChips counts={counts} shown={list.shown} onToggle={list.toggleShown} />
        <FindingFilters list={list} review={review} />
        {check.findingsSpeak === '' ? null : <p className="findings-note">{check.findingsSpeak}</p>}
        {isCardsOnly(review.evaluation) ? <p className="findings-note">{check.cardsOnly}</p> : null}
        <StoppedNote review={review} />
        {history}
      </div>
      <Announcer text={list.search === '' ? '' : check.found(list.found)} times={0} />
      {open === 0 && !list.shown.has('accepted') ? allClear : null}
      {list.rows.length > 0 ? (
        <FindingList
          rows={list.rows}
          findings={findings}
          grouping={list.grouping}
          chosen={list.chosen}
          onChoose={choose}
          onClose={() => list.choose(null)}
          onFold={list.toggleFolded}
        />
      ) : open > 0 || list.shown.has('accepted') ? (
        <div className="findings-none">
          <p>{check.noneShown}</p>
          <Button onClick={list.showAll}>{check.showAll}</Button>
        </div>
      ) : null}
    </div>
  );
}

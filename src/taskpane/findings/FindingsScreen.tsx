import { Button } from '@fluentui/react-components';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { Announcer } from '../parts/Announcer';
import { useTexts } from '../texts/texts';
import { AllClear } from './AllClear';
import { CountChips } from './CountChips';
import { countByStanding } from './filter';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import type { FindingLine } from './rows';
import { StoppedNote } from './StoppedNote';
import type { ShownFindings } from './use-finding-list';
import './FindingsScreen.css';

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

  if (findings.length === 0) return <AllClear review={review} />;
  return (
    <div className="findings">
      <div className="findings-head">
        <CountChips counts={counts} shown={list.shown} onToggle={list.toggleShown} />
        <FindingFilters
          search={list.search}
          onSearch={list.setSearch}
          grouping={list.grouping}
          onGroup={list.setGrouping}
        />
        <StoppedNote stopped={review.stopped} />
      </div>
      <Announcer text={list.search === '' ? '' : check.found(list.found)} times={0} />
      {open === 0 && !list.shown.has('accepted') ? <AllClear review={review} /> : null}
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

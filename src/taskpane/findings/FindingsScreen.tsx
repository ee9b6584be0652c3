import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { AllClear } from './AllClear';
import { CountChips } from './CountChips';
import { countByStanding } from './filter';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import type { Row } from './rows';
import { neighbour, useFindingList } from './use-finding-list';
import './FindingsScreen.css';

/** The findings of the last look: counted, filtered, grouped, and gone through one by one. */
export function FindingsScreen({ review }: { readonly review: Review }) {
  const { check } = useTexts();
  const { go } = usePane();
  const { findings } = review;
  const counts = useMemo(() => countByStanding(findings), [findings]);
  const list = useFindingList(findings);
  const open = findings.length - counts.accepted;

  const step = (by: 1 | -1) => {
    const row = neighbour(list.rows, list.chosen, by);
    if (row) choose(row);
  };
  const choose = (row: Extract<Row, { type: 'finding' }>) => {
    list.choose(row.key);
    if (row.finding.place) go(row.finding.place);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (findings.length === 0) return <AllClear review={review} />;
  return (
    <div className="findings">
      <div className="findings-head">
        <CountChips counts={counts} shown={list.shown} onToggle={list.toggleShown} />
        <FindingFilters search={list.search} onSearch={list.setSearch} grouping={list.grouping} onGroup={list.setGrouping} />
      </div>
      {open === 0 && !list.shown.has('accepted') ? <AllClear review={review} /> : null}
      {list.rows.length > 0 ? (
        <FindingList
          rows={list.rows}
          count={list.filtered.length}
          findings={findings}
          grouping={list.grouping}
          chosen={list.chosen}
          onChoose={choose}
          onClose={() => list.choose(null)}
          onFold={list.toggleFolded}
          onStep={step}
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

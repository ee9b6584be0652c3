import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, Search16Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { Segments } from '../parts/Segments';
import { useTexts } from '../texts/texts';
import type { Review } from '../../review';
import { DepartmentChoice } from './DepartmentChoice';
import { HandOn } from './HandOn';
import { groupings } from './rows';
import type { ShownFindings } from './use-finding-list';
import './FindingFilters.css';

interface Props {
  readonly list: ShownFindings;
  readonly review: Review;
}

/** What is shown of the findings, and in what order. */
export function FindingFilters({ list, review }: Props) {
  const { check } = useTexts();
  const { search, setSearch, grouping, setGrouping } = list;
  const input = useRef<HTMLInputElement>(null);
  const empty = () => {
    setSearch('');
    input.current?.focus();
  };
  const clear =
    search === '' ? null : (
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={check.clearSearch}
        onClick={empty}
      />
    );
  return (
    <div className="finding-filters">
      <label className="finding-filters-search">
        <Search16Regular aria-hidden />
        <input
          ref={input}
          type="text"
          aria-label={check.search}
          placeholder={check.search}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {clear}
      </label>
      <DepartmentChoice
        departments={list.departments}
        asked={list.department}
        label={check.department}
        onAsk={list.setDepartment}
      />
      <Segments
        label={check.groupBy}
        choices={groupings.map((id) => ({ id, name: check.by[id] }))}
        chosen={grouping}
        onChoose={setGrouping}
      />
      <HandOn review={review} list={list} />
    </div>
  );
}

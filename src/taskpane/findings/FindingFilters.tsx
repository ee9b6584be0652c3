import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, Search16Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { Segments } from '../parts/Segments';
import { useTexts } from '../texts/texts';
import type { Grouping } from './rows';
import './FindingFilters.css';

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

export function FindingFilters({ search, onSearch, grouping, onGroup }: Props) {
  const { check } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const empty = () => {
    onSearch('');
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
          onChange={({ target }) => onSearch(target.value)}
        />
        {clear}
      </label>
      <Segments
        label={check.groupBy}
        choices={[
          { id: 'sheet', name: check.bySheet },
          { id: 'kind', name: check.byKind },
        ]}
        chosen={grouping}
        onChoose={onGroup}
      />
    </div>
  );
}

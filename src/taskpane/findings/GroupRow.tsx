import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { rules } from '../../rules';
import { useTexts } from '../texts/texts';
import { useLine, type Line } from './line';
import type { Grouping, Row } from './rows';
import './GroupRow.css';

interface Props {
  readonly row: Extract<Row, { type: 'group' }>;
  readonly grouping: Grouping;
  readonly line: Line;
  readonly onFold: () => void;
}

export function GroupRow({ row, grouping, line, onFold }: Props) {
  const { check } = useTexts();
  const element = useLine<HTMLButtonElement>(line);
  const Chevron = row.open ? ChevronDown16Regular : ChevronRight16Regular;
  const name =
    grouping === 'kind' ? (rules.find(({ id }) => id === row.id)?.name ?? row.id) : (row.id ?? check.wholeWorkbook);
  return (
    <h2 className="group-row">
      <button
        ref={element}
        data-line
        type="button"
        aria-expanded={row.open}
        tabIndex={line.tabIndex}
        className="group-row-fold"
        onFocus={line.onFocus}
        onClick={onFold}
      >
        <Chevron aria-hidden className="group-row-icon" />
        <span lang="ja" data-grouping={grouping} className="group-row-name">
          {name}
        </span>
        <span className="group-row-count">{check.groupCount(row.findings.length)}</span>
      </button>
    </h2>
  );
}

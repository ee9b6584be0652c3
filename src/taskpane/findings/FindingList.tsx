import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../model/finding';
import { useTexts } from '../texts/texts';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';
import type { FindingLine, Grouping, Remembered, Row } from './rows';
import { useLines } from './use-lines';
import './FindingList.css';

interface Props {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly chosen: Remembered | null;
  readonly onChoose: (row: FindingLine) => void;
  readonly onClose: () => void;
  readonly onFold: (key: string) => void;
}

/** The lines that can be seen of a list of any length; the chosen one and the one with the focus stay in the page. */
export function FindingList({ rows, findings, grouping, chosen, onChoose, onClose, onFold }: Props) {
  const { check } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const { stopAt, wanted, lineAt, onKeyDown, step } = useLines(rows, chosen, onChoose);
  const chosenAt = rows.findIndex(({ key }) => key === chosen?.key);
  // The React Compiler is not used here; what it says of this library does not matter.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.type === 'group' ? 36 : 84),
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) => withLines(range, [stopAt, chosenAt]),
    overscan: 6,
  });
  useEffect(() => {
    if (wanted !== null) virtual.scrollToIndex(wanted, { align: 'auto' });
  }, [virtual, wanted]);

  return (
    <div ref={scroll} className="finding-list">
      <div
        role="list"
        aria-label={check.list}
        className="finding-list-lines"
        style={{ height: `${virtual.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const open = index === chosenAt;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="finding-list-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.type === 'group' ? (
                <GroupRow row={row} grouping={grouping} line={lineAt(index)} onFold={() => onFold(row.key)} />
              ) : (
                <FindingRow
                  finding={row.finding}
                  findings={findings}
                  grouping={grouping}
                  open={open}
                  line={lineAt(index)}
                  onChoose={() => (open ? onClose() : onChoose(row))}
                  onStep={step}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function withLines(range: Range, lines: readonly number[]): number[] {
  const there = lines.filter((at) => at >= 0 && at < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...there])].sort((one, other) => one - other);
}

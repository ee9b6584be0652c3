import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../model/finding';
import { useTexts } from '../texts/texts';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';
import type { Grouping, Row } from './rows';
import './FindingList.css';

type FindingLine = Extract<Row, { type: 'finding' }>;

interface Props {
  readonly rows: readonly Row[];
  /** How many findings there are in the rows, folded ones among them. */
  readonly count: number;
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly chosen: string | null;
  readonly onChoose: (row: FindingLine) => void;
  readonly onClose: () => void;
  readonly onFold: (key: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The lines that can be seen of a list of any length. One stop for Tab; arrows go through it. */
export function FindingList({ rows, findings, grouping, chosen, onChoose, onClose, onFold, onStep }: Props) {
  const { check } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [focusWanted, setFocusWanted] = useState<string | null>(null);
  // The React Compiler is not used here; what it says of this library does not matter.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.type === 'group' ? 36 : 84),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  });
  const stopAt = rows.some(({ key }) => key === stop) ? stop : (rows[0]?.key ?? null);

  useEffect(() => {
    const at = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen);
    if (at !== -1) virtual.scrollToIndex(at, { align: 'auto' });
    // Only where another finding is chosen: a new look must not move what staff are reading.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);

  const move = (event: KeyboardEvent) => {
    if (event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-line]')) return;
    const at = rows.findIndex(({ key }) => key === stopAt);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (to === undefined || !row) return;
    event.preventDefault();
    virtual.scrollToIndex(to, { align: 'auto' });
    setStop(row.key);
    setFocusWanted(row.key);
  };

  return (
    <div ref={scroll} className="finding-list">
      <div role="list" aria-label={check.list} className="finding-list-lines" style={{ height: `${virtual.getTotalSize()}px` }} onKeyDown={move}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const line = {
            tabIndex: row.key === stopAt ? 0 : -1,
            focus: row.key === focusWanted,
            onFocus() {
              setStop(row.key);
              setFocusWanted(null);
            },
          };
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
                <GroupRow row={row} grouping={grouping} line={line} onFold={() => onFold(row.key)} />
              ) : (
                <FindingRow
                  finding={row.finding}
                  findings={findings}
                  grouping={grouping}
                  open={row.key === chosen}
                  line={line}
                  onChoose={() => (row.key === chosen ? onClose() : onChoose(row))}
                  onStep={onStep}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

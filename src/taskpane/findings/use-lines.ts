import { useEffect, useEffectEvent, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { Line } from './line';
import { neighbour, whereIs, type FindingLine, type Remembered, type Row } from './rows';

interface Lines {
  /** The one line that Tab stops at. */
  readonly stopAt: number;
  /** The line that the focus is to come to; null where it has come. */
  readonly wanted: number | null;
  readonly lineAt: (index: number) => Line;
  readonly onKeyDown: (event: ReactKeyboardEvent) => void;
  /** Chooses the next or the previous finding, and brings the focus to it. */
  readonly step: (by: 1 | -1) => void;
}

/** Going about the list by keyboard: arrows go from line to line, Alt with arrows from finding to finding wherever the focus is. */
export function useLines(rows: readonly Row[], chosen: Remembered | null, onChoose: (row: FindingLine) => void): Lines {
  const [stop, setStop] = useState<Remembered | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const stopAt = whereIs(rows, stop);
  const stopsAt = (at: number, focus: boolean) => {
    const row = rows[at];
    if (row) setStop({ key: row.key, at });
    setWanted(focus ? at : null);
  };

  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-line]')) return;
    const to = { ArrowDown: stopAt + 1, ArrowUp: stopAt - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    stopsAt(to, true);
  };
  const step = (by: 1 | -1) => {
    const row = neighbour(rows, chosen, by);
    if (!row) return;
    onChoose(row);
    stopsAt(rows.indexOf(row), true);
  };
  const onAlt = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onAlt(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const lineAt = (index: number): Line => ({
    tabIndex: index === stopAt ? 0 : -1,
    focus: index === wanted,
    onFocus: () => stopsAt(index, false),
  });
  return { stopAt, wanted, lineAt, onKeyDown, step };
}

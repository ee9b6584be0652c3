import type { Place } from '../workbook/cell';
import type { Host } from '../workbook/host';
import { placeKey } from '../workbook/place-key';
import type { Snapshot } from '../workbook/snapshot';
import { wordsOfList } from './words-of-list';

/** What a cell tells of what belongs in it, filled in or not. */
export interface CellHint {
  /** The number format code; `''` for General. */
  readonly format: string;
  /** Its formula without `=`; null where it has none. */
  readonly formula: string | null;
  /** The words of its drop-down list; none where it has none, or one that only Excel can work out. */
  readonly choices: readonly string[];
}

/** Looks up what a cell tells; null where nobody has asked. */
export type CellHints = (place: Place) => CellHint | null;

export const noHints: CellHints = () => null;

/**
 * What is proposed, with what the cells that a first draft looks at tell: the host is asked about those alone, once.
 * Rejects with a HostError.
 */
export async function withHints<T>(
  host: Pick<Host, 'entries'>,
  snapshot: Snapshot,
  propose: (hints: CellHints) => T,
): Promise<T> {
  const asked = new Map<string, Place>();
  const draft = propose((place) => {
    asked.set(placeKey(place), place);
    return null;
  });
  if (asked.size === 0) return draft;
  const { cells, names } = await host.entries([...asked.values()]);
  const told = new Map(
    cells.map(({ format, formula, list, ...place }): [string, CellHint] => [
      placeKey(place),
      { format, formula, choices: wordsOfList(list, place, names, snapshot) },
    ]),
  );
  return propose((place) => told.get(placeKey(place)) ?? null);
}

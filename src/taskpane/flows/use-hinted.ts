import { useEffect, useState } from 'react';
import { noHints, withHints, type CellHints } from '../../proposal/cell-hints';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { passes } from './use-work';

/** What is proposed for a workbook, as `hints` tells of its cells. Stays the same function while it proposes the same. */
export type Propose<T> = (review: Review, hints: CellHints) => T;

/**
 * What is proposed, once Excel has told what its cells tell; null before. Where Excel tells nothing it is proposed without,
 * and an error that does not pass by itself is shown.
 */
export function useHinted<T>(review: Review, propose: Propose<T>): { readonly proposed: T } | null {
  const { entries, work } = usePane();
  const { fail } = work;
  const [found, setFound] = useState<{ readonly for: readonly [Review, Propose<T>]; readonly proposed: T } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void withHints({ entries }, review.snapshot, (hints) => propose(review, hints))
      .catch((thrown: unknown) => {
        if (!passes(thrown)) fail(thrown);
        return propose(review, noHints);
      })
      .then((proposed) => {
        if (isWanted) setFound({ for: [review, propose], proposed });
      });
    return () => {
      isWanted = false;
    };
  }, [entries, fail, review, propose]);
  return found?.for[0] === review && found.for[1] === propose ? found : null;
}

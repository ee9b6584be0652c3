import { useCallback, useMemo, useRef, useState } from 'react';
import { review, type Review } from '../../review';
import type { Progress } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { nextPaint } from './next-paint';
import type { Work } from './use-work';

export interface Look {
  /** The last look at the workbook; null before the first. */
  readonly review: Review | null;
  /** Whether the workbook has changed since. */
  readonly stale: boolean;
  /** Looks again, as staff ask for. Gives null where that failed. */
  readonly look: () => Promise<Review | null>;
  /** Looks again by itself, where nothing else is being done. */
  readonly lookUnasked: () => Promise<Review | null>;
  /** Looks again as part of a job that is running. Rejects with a HostError. */
  readonly lookNow: (progress: Progress) => Promise<Review>;
  /** To be told that staff have changed the workbook. */
  readonly touch: () => void;
}

export function useReview(workbook: OpenWorkbook, { run, runUnasked }: Work): Look {
  const [seen, setSeen] = useState<Review | null>(null);
  const [stale, setStale] = useState(false);
  const changes = useRef(0);
  const touch = useCallback(() => {
    changes.current += 1;
    setStale(true);
  }, []);
  const lookNow = useCallback(
    async (progress: Progress) => {
      const before = changes.current;
      const snapshot = await workbook.read(progress);
      await nextPaint();
      const result = review(snapshot);
      setSeen(result);
      setStale(changes.current !== before);
      return result;
    },
    [workbook],
  );
  const look = useCallback(() => run(lookNow), [run, lookNow]);
  const lookUnasked = useCallback(() => runUnasked(lookNow), [runUnasked, lookNow]);
  return useMemo(
    () => ({ review: seen, stale, look, lookUnasked, lookNow, touch }),
    [seen, stale, look, lookUnasked, lookNow, touch],
  );
}

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Review } from '../../review';
import type { Progress } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Snapshot } from '../../workbook/snapshot';
import { nextPaint } from './next-paint';
import type { Work } from './use-work';

export interface Look {
  /** The last look at the workbook; null before the first. */
  readonly review: Review | null;
  /** Whether the workbook has changed since. */
  readonly stale: boolean;
  /** Looks again, as staff ask for. Gives null where that failed. */
  readonly look: () => Promise<Review | null>;
  /** What a first look told that is not to be judged: whose workbook it is. */
  readonly glimpse: Review | null;
  /** Whether the next look waits until staff press for it: looking by itself would take from them what they can undo. */
  readonly waits: boolean;
  /** The first look by itself. */
  readonly lookFirst: () => Promise<void>;
  /** Looks again by itself, where nothing else is being done. */
  readonly lookUnasked: () => Promise<Review | null>;
  /** Looks again as part of a job that is running. Rejects with a HostError. */
  readonly lookNow: (progress: Progress) => Promise<Review>;
  /** To be told that staff have changed the workbook. */
  readonly touch: () => void;
}

export function useReview(workbook: OpenWorkbook, { run, runUnasked }: Work): Look {
  const [seen, setSeen] = useState<Review | null>(null);
  const [glimpse, setGlimpse] = useState<Review | null>(null);
  const [stale, setStale] = useState(false);
  const [waits, setWaits] = useState(false);
  const changes = useRef(0);
  const touch = useCallback(() => {
    changes.current += 1;
    setStale(true);
  }, []);
  const judge = useCallback(async (read: () => Promise<Snapshot | null>) => {
    const before = changes.current;
    const snapshot = await read();
    setWaits(snapshot === null);
    if (!snapshot) return null;
    await nextPaint();
    const result = (await judgement())(snapshot);
    setSeen(result);
    setStale(changes.current !== before);
    return result;
  }, []);
  const lookNow = useCallback(
    async (progress: Progress) => (await judge(() => workbook.read(progress, { rooms: true }))) ?? never(),
    [workbook, judge],
  );
  const look = useCallback(() => run(lookNow), [run, lookNow]);
  const lookUnasked = useCallback(
    () => runUnasked((progress) => judge(() => workbook.readQuietly(progress))),
    [workbook, runUnasked, judge],
  );
  const lookFirst = useCallback(async () => {
    await runUnasked(async (progress) => {
      const snapshot = await workbook.glimpse(progress);
      setGlimpse((await judgement())(snapshot));
    });
  }, [workbook, runUnasked]);
  return useMemo(
    () => ({ review: seen, glimpse, stale, waits, look, lookFirst, lookUnasked, lookNow, touch }),
    [seen, glimpse, stale, waits, look, lookFirst, lookUnasked, lookNow, touch],
  );
}

/** The reader and the rules: a file of their own, which the pane does not start with. */
const judgement = async () => (await import('../../review')).review;

function never(): never {
  throw new Error('a look that staff ask for always tells');
}

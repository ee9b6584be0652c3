import { useCallback, useMemo, useRef, useState } from 'react';
import type { Departments } from '../../report/asked-department';
import type { Evaluation } from '../../model/evaluation';
import type { Against, Review } from '../../review';
import type { Progress } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Snapshot } from '../../workbook/snapshot';
import type { Judged } from './judge';
import { nextPaint } from './next-paint';
import type { Work } from './use-work';

export interface Look {
  /** The last look at the workbook; null before the first. */
  readonly review: Review | null;
  /** Whose its findings are. */
  readonly departments: Departments | null;
  /** When that was. */
  readonly at: Date | null;
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
  /** Last year's workbook, where staff have chosen it. */
  readonly lastYear: LastYear | null;
  /** Holds the workbook against last year's from now on, or no more, and judges anew what was read. */
  readonly holdAgainst: (lastYear: LastYear | null) => Promise<void>;
  /** To be told that staff have changed the workbook. */
  readonly touch: () => void;
}

/** Last year's workbook, and what holds another one against it. */
export interface LastYear {
  readonly evaluation: Evaluation;
  readonly against: Against;
}

export function useReview(workbook: OpenWorkbook, { run, runUnasked }: Work): Look {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [glimpse, setGlimpse] = useState<Review | null>(null);
  const [stale, setStale] = useState(false);
  const [waits, setWaits] = useState(false);
  const [lastYear, setLastYear] = useState<LastYear | null>(null);
  const against = useRef<Against>(undefined);
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
    const judged = (await judgement())(snapshot, against.current);
    setSeen({ ...judged, at: new Date() });
    setStale(changes.current !== before);
    return judged.review;
  }, []);
  const snapshot = seen?.review.snapshot;
  const holdAgainst = useCallback<Look['holdAgainst']>(
    async (next) => {
      against.current = next?.against;
      setLastYear(next);
      if (!snapshot) return;
      const judged = (await judgement())(snapshot, next?.against);
      // A look that came between was held against it already.
      setSeen((now) => (now?.review.snapshot === snapshot ? { ...now, ...judged } : now));
    },
    [snapshot],
  );
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
      setGlimpse((await judgement())(snapshot).review);
    });
  }, [workbook, runUnasked]);
  return useMemo(
    () => ({
      review: seen?.review ?? null,
      departments: seen?.departments ?? null,
      at: seen?.at ?? null,
      glimpse,
      stale,
      waits,
      look,
      lookFirst,
      lookUnasked,
      lookNow,
      lastYear,
      holdAgainst,
      touch,
    }),
    [seen, glimpse, stale, waits, look, lookFirst, lookUnasked, lookNow, lastYear, holdAgainst, touch],
  );
}

interface Seen extends Judged {
  readonly at: Date;
}

/** Fetched while Excel is answering. */
const judgement = async () => (await import(/* webpackChunkName: "judge" */ './judge')).judge;

function never(): never {
  throw new Error('a look that staff ask for always tells');
}

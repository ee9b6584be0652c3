import { useCallback, useMemo, useRef, useState } from 'react';
import { HostError, type HostErrorCode, type Progress } from '../../workbook/host';
import { isGone } from '../crashed';

/** What the pane is doing with the workbook, and how far it is (0 to 1). */
export interface Doing {
  readonly step: Parameters<Progress>[0];
  readonly done: number;
}

export const percentOf = ({ done }: Doing): number => Math.round(done * 100);

type Job<T> = (progress: Progress) => Promise<T>;

/** A job that failed, and when. */
export interface Failed {
  readonly error: HostError;
  readonly at: Date;
}

/** One job with the workbook at a time. */
export interface Work {
  readonly doing: Doing | null;
  /** Whether a job runs that staff asked for: another one is not begun, and gives null. */
  readonly busy: boolean;
  readonly error: HostError | null;
  /** The last error that was shown, read or not. */
  readonly lastFailed: Failed | null;
  /** Whether the error is one to be read before the pane does anything by itself: success would take it away. */
  readonly blocked: boolean;
  /** Does what staff ask for, once a job of the pane's own has ended. Gives null where it failed: the error is shown. */
  readonly run: <T>(job: Job<T>) => Promise<T | null>;
  /** Does something by itself: not while another job runs, and in silence about an error that passes. */
  readonly runUnasked: <T>(job: Job<T>) => Promise<T | null>;
  /** Ends the job that staff asked for at the next step of its reading, with no result; nothing is written yet then. */
  readonly stop: () => void;
  /** Shows an error that no job told. */
  readonly fail: (thrown: unknown) => void;
  readonly dismiss: () => void;
}

/** Passes without anything being done about it. */
export const passes = (thrown: unknown): boolean => thrown instanceof HostError && passing.includes(thrown.code);
const passing: readonly HostErrorCode[] = ['cell-edit-mode', 'busy', 'other-workbook'];

/** How often in a row Excel may fail without saying why, before the pane shows it: so it fails while another workbook is in front. */
const mysteries = 5;

const isUnknown = (thrown: unknown): boolean => thrown instanceof HostError && thrown.code === 'unknown';

interface Running {
  /** By staff. */
  readonly asked: boolean;
  /** Whether staff have had enough of it. */
  isStopped: boolean;
  ended: Promise<unknown>;
}

export function useWork(): Work {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HostError | null>(null);
  const running = useRef<Running | null>(null);
  const unknown = useRef(0);
  const [lastFailed, setLastFailed] = useState<Failed | null>(null);
  const fail = useCallback((thrown: unknown) => {
    const failed = asHostError(thrown);
    setError(failed);
    setLastFailed({ error: failed, at: new Date() });
  }, []);
  const dismiss = useCallback(() => setError(null), []);

  const begin = useCallback(
    async <T>(job: Job<T>, asked: boolean): Promise<T | null> => {
      const before = running.current;
      if (before && (before.asked || !asked)) return null;
      const own: Running = { asked, isStopped: false, ended: Promise.resolve() };
      const perform = async () => {
        await before?.ended;
        if (asked) setError(null);
        setDoing({ step: 'reading', done: 0 });
        try {
          const result = await job((step, done) => {
            // Not once it writes: only Excel knows then what has been done.
            if (own.isStopped && step === 'reading') throw new Error('stopped by staff');
            setDoing({ step, done });
          });
          setError(null);
          unknown.current = 0;
          return result;
        } catch (thrown) {
          if (own.isStopped) return null;
          if (isUnknown(thrown)) unknown.current += 1;
          const letPass = passes(thrown) || (isUnknown(thrown) && unknown.current < mysteries);
          if (asked || !letPass) fail(thrown);
          return null;
        }
      };
      running.current = own;
      const ended = perform();
      own.ended = ended;
      setBusy(asked);
      const result = await ended;
      if (running.current === own) {
        running.current = null;
        setDoing(null);
        setBusy(false);
      }
      return result;
    },
    [fail],
  );
  const run = useCallback<Work['run']>((job) => begin(job, true), [begin]);
  const runUnasked = useCallback<Work['runUnasked']>((job) => begin(job, false), [begin]);
  const stop = useCallback(() => {
    if (running.current?.asked) running.current.isStopped = true;
  }, []);
  const blocked = error !== null && !passes(error);
  return useMemo(
    () => ({ doing, busy, error, lastFailed, blocked, run, runUnasked, stop, fail, dismiss }),
    [doing, busy, error, lastFailed, blocked, run, runUnasked, stop, fail, dismiss],
  );
}

const asHostError = (thrown: unknown): HostError =>
  thrown instanceof HostError
    ? thrown
    : new HostError(isGone(thrown) ? 'replaced' : 'unknown', String(thrown), { cause: thrown });

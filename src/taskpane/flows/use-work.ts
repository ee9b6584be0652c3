import { useCallback, useMemo, useRef, useState } from 'react';
import { HostError, type HostErrorCode, type Progress } from '../../workbook/host';

/** What the pane is doing with the workbook, and how far it is (0 to 1). */
export interface Doing {
  readonly step: Parameters<Progress>[0];
  readonly done: number;
}

/** One job with the workbook at a time: a job asked for while another runs is not begun, and gives null. */
export interface Work {
  readonly doing: Doing | null;
  readonly error: HostError | null;
  /** Gives null where the job failed: the error is shown, but for codes in `quiet`, where what was shown before stays. */
  readonly run: <T>(job: (progress: Progress) => Promise<T>, quiet?: readonly HostErrorCode[]) => Promise<T | null>;
  /** Shows an error that no job told. */
  readonly fail: (thrown: unknown) => void;
  readonly dismiss: () => void;
}

export function useWork(): Work {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const running = useRef(false);
  const fail = useCallback((thrown: unknown) => setError(asHostError(thrown)), []);
  const dismiss = useCallback(() => setError(null), []);
  const run = useCallback<Work['run']>(async (job, quiet = []) => {
    if (running.current) return null;
    running.current = true;
    if (quiet.length === 0) setError(null);
    setDoing({ step: 'reading', done: 0 });
    try {
      const result = await job((step, done) => setDoing({ step, done }));
      setError(null);
      return result;
    } catch (thrown) {
      const failure = asHostError(thrown);
      if (!quiet.includes(failure.code)) setError(failure);
      return null;
    } finally {
      running.current = false;
      setDoing(null);
    }
  }, []);
  return useMemo(() => ({ doing, error, run, fail, dismiss }), [doing, error, run, fail, dismiss]);
}

const asHostError = (thrown: unknown): HostError =>
  thrown instanceof HostError ? thrown : new HostError('unknown', String(thrown), { cause: thrown });

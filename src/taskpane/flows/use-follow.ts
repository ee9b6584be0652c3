import { useEffect, useRef } from 'react';
import type { HostErrorCode } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Look } from './use-review';
import type { Work } from './use-work';

/** How long staff have to pause before the pane looks again, in milliseconds. */
const pause = 1_500;

/** Passes by itself: what is shown is marked as stale meanwhile, and the next pause tries again. */
const passing: readonly HostErrorCode[] = ['cell-edit-mode', 'busy'];

/** Hears of every change that staff make; looks again by itself once they pause, where `again` says so. */
export function useFollow(workbook: OpenWorkbook, work: Work, { stale, look, touch }: Look, again: boolean): void {
  const { fail } = work;
  const lastTried = useRef(0);

  useEffect(() => {
    let left = false;
    let leave: (() => Promise<void>) | null = null;
    const listen = () => {
      lastTried.current = Date.now();
      touch();
    };
    void workbook.onChanged(listen).then((way) => {
      leave = way;
      if (left) way().catch(fail);
    }, fail);
    return () => {
      left = true;
      leave?.().catch(fail);
    };
  }, [workbook, touch, fail]);

  const blocked = work.error !== null && !passing.includes(work.error.code);
  const waiting = again && stale && work.doing === null && !blocked;
  useEffect(() => {
    if (!waiting) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const rest = lastTried.current + pause - Date.now();
      timer = setTimeout(() => {
        if (lastTried.current + pause > Date.now()) return wait();
        lastTried.current = Date.now();
        void look(passing);
      }, Math.max(rest, 0));
    };
    wait();
    return () => clearTimeout(timer);
  }, [waiting, look]);
}

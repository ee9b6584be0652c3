import { useEffect, useRef } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Look } from './use-review';
import { passes, type Work } from './use-work';

/** How long staff have to pause before the pane looks again, in milliseconds. */
const pause = 1_500;

/**
 * Hears of every change that staff make; looks again by itself once they pause, where `again` says so. Where Excel lets
 * it do neither just now, since a cell is being edited, the next pause tries again.
 */
export function useFollow(
  workbook: OpenWorkbook,
  { doing, fail }: Work,
  { stale, lookUnasked, touch }: Look,
  again: boolean,
): void {
  const lastTried = useRef(0);

  useEffect(() => {
    let left = false;
    let leave: (() => Promise<void>) | null = null;
    let retry: ReturnType<typeof setTimeout>;
    const listen = () => {
      lastTried.current = Date.now();
      touch();
    };
    const join = async (late: boolean) => {
      try {
        leave = (await workbook.onChanged?.(listen)) ?? null;
        if (left) await leave?.();
        else if (late) listen(); // for the changes that Excel has not told of
      } catch (thrown) {
        if (!passes(thrown)) fail(thrown);
        else if (!left) retry = setTimeout(() => void join(true), pause);
      }
    };
    void join(false);
    return () => {
      left = true;
      clearTimeout(retry);
      leave?.().catch(fail);
    };
  }, [workbook, touch, fail]);

  const waiting = again && stale && doing === null;
  useEffect(() => {
    if (!waiting) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const rest = lastTried.current + pause - Date.now();
      timer = setTimeout(
        () => {
          if (lastTried.current + pause > Date.now()) return wait();
          lastTried.current = Date.now();
          void lookUnasked();
        },
        Math.max(rest, 0),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [waiting, lookUnasked]);
}

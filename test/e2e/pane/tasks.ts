import type { Frame } from 'playwright-core';
import type { ExcelPage } from '../support/excel-page';

// A machine that does much else measures too much now and then: whoever measures is given two more tries.
jest.retryTimes(2);

interface Task {
  /** In milliseconds of processor time: what else the machine does meanwhile does not count. */
  readonly took: number;
  /** Whether it is the pane's; else that of the page that plays Excel, which shares its thread. */
  readonly own: boolean;
  /** Whether it began before `performance.mark('done')`. */
  readonly before: boolean;
}

/** An event of the browser's trace; times in microseconds, `tdur` of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const categories = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The tasks that held the pane's thread up during `work`, which calls `performance.mark('done')` in the pane. */
export async function tasksOf(
  { page }: Pick<ExcelPage, 'page'>,
  work: () => Promise<unknown>,
): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page stands in no browser.');
  await browser.startTracing(page, { categories });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const done = trace.traceEvents.find(({ name }) => name === 'done');
  if (!done) throw new Error('Nothing was marked as done.');
  const events = trace.traceEvents.filter(({ pid, tid }) => pid === done.pid && tid === done.tid);
  const standIn = events.filter(({ args }) => args?.data?.url?.endsWith('/main.js'));
  return events
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      took: tdur / 1_000,
      own: !standIn.some((call) => call.ts >= ts && call.ts < ts + dur),
      before: ts <= done.ts,
    }));
}

/** How long the piece of work below takes on that machine, in milliseconds of processor time. */
const calmly = 20;

/** How many times slower than the machine that limits are for this one is; never less than 1. */
export async function slowness(opened: Pick<ExcelPage, 'page'>, frame: Frame): Promise<number> {
  const rounds = await tasksOf(opened, () =>
    frame.evaluate(async () => {
      for (let round = 0; round < 9; round++) {
        const texts: string[] = [];
        for (let at = 0; at < 40_000; at++) texts.push(`${String(at)}件`.normalize('NFKC'));
        texts.sort();
        await new Promise((resolve) => setTimeout(resolve));
      }
      performance.mark('done');
    }),
  );
  const longest = rounds.map(({ took }) => took).sort((one, other) => other - one);
  return Math.max(1, (longest[4] ?? 0) / calmly);
}

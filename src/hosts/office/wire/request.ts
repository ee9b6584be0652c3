import { HostError, type GiveUp } from '../../../workbook/host';
import type { Answer, Answered } from './answer';
import { toHostError } from './errors';
import { nextTask } from './next-task';

/** For where nothing was asked, and so nothing has to be waited for. */
export const nothingAsked = {} as Answered;

/** How long an answer is waited for, in milliseconds: a first request to a large workbook may never be answered. */
const patience = { reading: 60_000, writing: 300_000 };

/**
 * One request to Excel, and so one `context.sync()`: `prepare` queues the calls, and the answer that it returned is read
 * once it is there. A plain context is used rather than `Excel.run`: nothing lives longer than its request, so that no
 * reference has to be kept, and released by one more request. A cell being edited is refused, not waited for. `giveUp`
 * ends the wait. Rejects with a HostError.
 */
export async function request<T>(
  kind: keyof typeof patience,
  prepare: (workbook: Excel.Workbook) => Answer<T>,
  giveUp?: GiveUp,
): Promise<T> {
  const context = new Excel.RequestContext();
  const answer = prepare(context.workbook);
  try {
    await withinTime(sync(context), kind, giveUp);
  } catch (error) {
    throw toHostError(error);
  }
  return answer({} as Answered);
}

/** To queue many calls, and to send them, takes long enough for a task of each. */
async function sync(context: Excel.RequestContext): Promise<void> {
  await nextTask();
  await context.sync();
}

/** Rejects with `unsupported-excel` where Excel lacks what the host cannot do without (merged areas: 1.13). */
export function requireExcel(): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return;
  throw new HostError('unsupported-excel', 'ExcelApi 1.13');
}

/** The work, unless nobody waits for it any longer: rejects with `given-up` then. */
export async function unlessGivenUp<T>(work: Promise<T>, giveUp: GiveUp | undefined): Promise<T> {
  if (!giveUp) return work;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp.addEventListener('abort', () => reject(new HostError('given-up', '')));
  });
  return Promise.race([work, givenUp]);
}

/** Waits no longer than Excel may take: rejects with `timed-out`, or `given-up`. */
export async function withinTime<T>(work: Promise<T>, kind: keyof typeof patience, giveUp?: GiveUp): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError('timed-out', '')), patience[kind]);
  });
  try {
    return await unlessGivenUp(Promise.race([work, tooLate]), giveUp);
  } finally {
    clearTimeout(timer);
  }
}

import { HostError, type GiveUp } from '../../../workbook/host';
import type { Answer, Answered } from './answer';
import { toHostError } from './errors';

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
    await withinTime(context.sync(), patience[kind], giveUp);
  } catch (error) {
    throw toHostError(error);
  }
  return answer({} as Answered);
}

/** Rejects with `unsupported-excel` where Excel lacks what the host cannot do without (merged areas: 1.13). */
export function requireExcel(): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return;
  throw new HostError('unsupported-excel', 'ExcelApi 1.13');
}

async function withinTime(work: Promise<unknown>, milliseconds: number, giveUp?: GiveUp): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError('timed-out', '')), milliseconds);
    giveUp?.addEventListener('abort', () => reject(new HostError('given-up', '')));
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

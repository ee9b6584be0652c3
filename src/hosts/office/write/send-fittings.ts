import { HostError } from '../../../workbook/host';
import type { Fitting } from '../draw/fittings';
import { all } from '../wire/answer';
import { request } from '../wire/request';

/**
 * Fits tabs out once their cells stand: in one request, and each fitting in its own where that one was refused. Never
 * rejects: the tabs are right without. Gives a sentence for each fitting that Excel refused.
 */
export async function sendFittings(fittings: readonly Fitting[]): Promise<string[]> {
  if (fittings.length === 0) return [];
  const refused = await attempt(fittings);
  if (Array.isArray(refused)) return refused.map(({ remark }) => remark);
  const remarks: string[] = [];
  let away = isAway(refused);
  for (const fitting of fittings) {
    const outcome = away ? [fitting] : await attempt([fitting]);
    if (!Array.isArray(outcome)) away = isAway(outcome);
    if (!Array.isArray(outcome) || outcome.length > 0) remarks.push(fitting.remark);
  }
  return [...new Set(remarks)];
}

/** The fittings that Excel left undone in silence, or the error by which it refused the request. */
async function attempt(fittings: readonly Fitting[]): Promise<Fitting[] | HostError> {
  try {
    const done = await request('writing', (workbook) => all(fittings.map(({ run }) => run(workbook))));
    return fittings.filter((_, index) => done[index] !== true);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Whether Excel does not answer: it would not answer the next time either. */
function isAway({ code }: HostError): boolean {
  return code === 'timed-out' || code === 'given-up';
}

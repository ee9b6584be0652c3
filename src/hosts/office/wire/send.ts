import { HostError } from '../../../workbook/host';
import { byteLimit } from './bytes';
import { request } from './request';

/** What one call without much of an argument weighs, its paths and actions together. */
export const callBytes = 400;

/** A part of a write that has to go out as one. */
export interface Step {
  /** What the request, or its answer, grows by. */
  readonly bytes: number;
  /** Queues the calls; may return what takes the answer in. */
  readonly run: (workbook: Excel.Workbook) => void | (() => void);
}

/** Sends steps in their order, in as few requests as their weight allows. Rejects with a HostError, earlier steps then being done. */
export async function send(steps: readonly Step[], progress: (done: number) => void): Promise<void> {
  let sent = 0;
  for (const batch of batchesOf(steps)) {
    await sendBatch(batch);
    sent += batch.length;
    progress(sent / steps.length);
  }
}

/** A request refused for its size was refused whole: it goes out again in halves. */
async function sendBatch(batch: readonly Step[]): Promise<void> {
  try {
    const taken = await request('writing', (workbook) => batch.map((step) => step.run(workbook)));
    for (const take of taken) take?.();
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'too-large') || batch.length === 1) throw error;
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle));
    await sendBatch(batch.slice(middle));
  }
}

function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      batches.push([step]);
      room = byteLimit;
    }
    room -= step.bytes;
  }
  return batches;
}

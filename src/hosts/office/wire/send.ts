import { HostError } from '../../../workbook/host';
import { all, type Answer, type Answered } from './answer';
import { byteLimit } from './bytes';
import { nothingAsked, request } from './request';

/** What one call without much of an argument weighs, its paths and actions together. */
export const callBytes = 400;

/** A part of a write that has to go out as one. */
export interface Step {
  /** What the request, or its answer, grows by. */
  readonly bytes: number;
  /** Queues the calls; may return what takes the answer in. */
  readonly run: (workbook: Excel.Workbook) => void | Answer<void>;
}

/** Steps, and what Excel makes of them. */
export interface Asking<T> {
  readonly steps: readonly Step[];
  readonly made: Answer<T>;
}

/** Sends steps in their order, in as few requests as their weight allows. Rejects with a HostError, earlier steps then being done. */
export async function send(
  steps: readonly Step[],
  progress: (done: number) => void = () => undefined,
): Promise<Answered> {
  let sent = 0;
  let answered = nothingAsked;
  for (const batch of batchesOf(steps)) {
    answered = await sendBatch(batch);
    sent += batch.length;
    progress(sent / steps.length);
  }
  return answered;
}

/** A request refused for its size was refused whole: it goes out again in halves. */
async function sendBatch(batch: readonly Step[]): Promise<Answered> {
  try {
    return await request('writing', (workbook) => {
      const answers = all(batch.map((step) => step.run(workbook) ?? (() => undefined)));
      return (answered) => {
        answers(answered);
        return answered;
      };
    });
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'too-large') || batch.length === 1) throw error;
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle));
    return sendBatch(batch.slice(middle));
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

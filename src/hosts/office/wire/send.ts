import { HostError, type GiveUp } from '../../../workbook/host';
import { all, type Answer, type Answered } from './answer';
import { byteLimit } from './bytes';
import { wasCarriedOut } from './errors';
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

/** How a write is sent. */
export interface Sending {
  /** Told the share that is done. */
  readonly progress?: (done: number) => void;
  /** The most that one request may weigh, in bytes. */
  readonly limit?: number;
  /** Ends the wait for an answer. */
  readonly giveUp?: GiveUp | undefined;
  /** What a request asks before all else, by how many steps went out in requests before it. */
  readonly first?: (sent: number) => readonly Step[];
}

/** Sends steps in their order, in as few requests as their weight allows. Rejects with a HostError, earlier steps then being done. */
export async function send(steps: readonly Step[], sending: Sending = {}): Promise<Answered> {
  const { progress, limit = byteLimit } = sending;
  let sent = 0;
  let answered = nothingAsked;
  for (const batch of batchesOf(steps, limit)) {
    answered = await sendBatch(batch, sent, sending);
    sent += batch.length;
    progress?.(sent / steps.length);
  }
  return answered;
}

/** A request refused for its size was refused whole: it goes out again in halves. One whose answer was too large was carried out. */
async function sendBatch(batch: readonly Step[], sent: number, sending: Sending): Promise<Answered> {
  const { first = () => [], giveUp } = sending;
  try {
    return await request(
      'writing',
      (workbook) => {
        const steps = [...first(sent), ...batch];
        const answers = all(steps.map((step) => step.run(workbook) ?? (() => undefined)));
        return (answered) => {
          answers(answered);
          return answered;
        };
      },
      giveUp,
    );
  } catch (error) {
    const isTooLarge = error instanceof HostError && error.code === 'too-large' && !wasCarriedOut(error);
    if (!isTooLarge || batch.length === 1) throw error;
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle), sent, sending);
    return sendBatch(batch.slice(middle), sent + middle, sending);
  }
}

function batchesOf(steps: readonly Step[], limit: number): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      batches.push([step]);
      room = limit;
    }
    room -= step.bytes;
  }
  return batches;
}

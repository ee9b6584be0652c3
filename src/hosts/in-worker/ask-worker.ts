import { HostError, type GiveUp } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { fromPieces, type Piece } from './in-pieces';
import type { Answer, Question } from './messages';
import type { Given, Tasks, Told } from './tasks';

/** As much of a browser's Worker as is used. */
export interface WorkerLike {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Whoever waits for an answer. */
export interface Asker {
  /** Told now and then how far the task is; what it throws ends the task. */
  readonly told?: Told;
  readonly giveUp?: GiveUp | undefined;
}

/**
 * Has the worker do something. Rejects with a HostError: what the task throws, `worker-ended` where the worker breaks down,
 * `stopped` where the asker gives up. After either the next question starts a new worker.
 */
export type Ask = <T extends keyof Tasks>(task: T, given: Given<T>, asker?: Asker) => Promise<ReturnType<Tasks[T]>>;

interface Waiting {
  done: number;
  readonly pieces: Piece[];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How often an asker is told how far its task is, in milliseconds. */
const pulse = 200;

export function askWorker(start: () => WorkerLike): Ask {
  let worker: WorkerLike | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const end = (error: unknown) => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(error);
  };
  const begin = (): WorkerLike => {
    const begun = start();
    begun.onmessage = ({ data }) => {
      const asker = waiting.get(data.id);
      if (!asker) return;
      if ('done' in data) {
        asker.done = data.done;
        return;
      }
      if ('piece' in data) {
        asker.pieces.push(data.piece);
        return;
      }
      waiting.delete(data.id);
      if ('result' in data)
        asker.resolve(asker.pieces.length > 0 ? fromPieces(asker.pieces, data.result as Snapshot) : data.result);
      else asker.reject(errorOf(data.failure));
    };
    begun.onerror = (event) => {
      event.preventDefault();
      end(new HostError('worker-ended', ''));
    };
    begun.onmessageerror = () => end(new HostError('worker-ended', ''));
    return begun;
  };
  const perform = (task: keyof Tasks, given: readonly unknown[], { told, giveUp }: Asker): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      const own: Waiting = { done: 0, pieces: [], resolve, reject };
      waiting.set(id, own);
      const timer = setInterval(() => {
        if (!waiting.has(id)) return clearInterval(timer);
        try {
          told?.(own.done);
        } catch (error) {
          end(error);
        }
      }, pulse);
      giveUp?.addEventListener('abort', () => {
        if (waiting.has(id)) end(new HostError('stopped', ''));
      });
      worker ??= begin();
      worker.postMessage({ id, task, given });
    });
  return (task, given, asker = {}) => perform(task, given, asker) as Promise<ReturnType<Tasks[typeof task]>>;
}

const errorOf = ({ code, detail, cause }: Extract<Answer, { failure: unknown }>['failure']): HostError =>
  new HostError(code, detail, cause === null ? undefined : { cause });

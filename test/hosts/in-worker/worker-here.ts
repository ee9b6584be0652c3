import { answer } from '../../../src/hosts/in-worker/answer';
import type { WorkerLike } from '../../../src/hosts/in-worker/ask-worker';
import type { Answer } from '../../../src/hosts/in-worker/messages';

/** A worker without a thread of its own: what goes in and out is copied as between threads. */
export class WorkerHere implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  isEnded = false;

  postMessage(question: Parameters<WorkerLike['postMessage']>[0]): void {
    const given = structuredClone(question);
    setTimeout(() => answer(given, (said) => this.say(said)));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private say(said: Answer): void {
    const data = structuredClone(said);
    if (!this.isEnded) this.onmessage?.({ data } as MessageEvent<Answer>);
  }
}

/** A worker that takes questions and answers none. */
export class SilentWorker extends WorkerHere {
  override postMessage(): void {}
}

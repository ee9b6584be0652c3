import { HostError } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import { inPieces } from './in-pieces';
import type { Answer, Failure, Question } from './messages';
import { tasks, type Told } from './tasks';

/** Does what a page asks, and says so. */
export function answer({ id, task, given }: Question, say: (answer: Answer) => void): void {
  const perform = tasks[task] as (told: Told, ...own: readonly unknown[]) => unknown;
  try {
    const result = perform((done) => say({ id, done }), ...given);
    if (task !== 'read') return say({ id, result });
    const { pieces, rest } = inPieces(result as Snapshot);
    for (const piece of pieces) say({ id, piece });
    say({ id, result: rest });
  } catch (error) {
    say({ id, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { code: error.code, detail: error.detail, cause: null };
  // What there is no memory for: an array, or a text.
  const code = error instanceof RangeError ? 'worker-ended' : 'unknown';
  return { code, detail: String(error), cause: String(error) };
}

import { areaAddress, quoteSheet } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import { cellCount, columnCount, rowCount } from './areas';
import { byteLimit } from './bytes';
import type { Question } from './question';
import { request } from './request';
import { expectTwice, learn, weightOf, type Weights } from './weights';

/** The most rows that one question asks about. */
const rowLimit = 7_000;

/** What a question adds to request and answer whatever its area, in bytes. */
const overhead = 500;

/** Something of little weight that is asked with the first questions; what it returns gives the answer. */
type Opening<T> = (workbook: Excel.Workbook) => () => T;

/**
 * Asks all questions in as few requests as their weight allows, and those that come up on the way. A refusal for size is
 * asked again in smaller parts. Learns `weights` from each answer; `progress` is told the share that is done. Gives what
 * `opening` is answered.
 */
export async function askAll(queue: Question[], weights: Weights, progress: (done: number) => void): Promise<void>;
export async function askAll<T>(
  queue: Question[],
  weights: Weights,
  progress: (done: number) => void,
  opening: Opening<T>,
): Promise<T>;
export async function askAll<T>(
  queue: Question[],
  weights: Weights,
  progress: (done: number) => void,
  opening?: Opening<T>,
): Promise<T | undefined> {
  let done = 0;
  let unopened = opening;
  let opened: T | undefined;
  let waiting: readonly Question[] = inOrder(queue.splice(0));
  for (; waiting.length > 0 || unopened; waiting = inOrder([...queue.splice(0), ...waiting])) {
    const { batch, rest } = nextBatch(waiting, weights);
    try {
      const answer = await askBatch(batch, unopened, weights);
      if (unopened) opened = answer;
      unopened = undefined;
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'too-large')) throw error;
      expectTwice(batch, weights);
      const smallest = batch.length <= 1 && batch.every((part) => rowCount(part.area) === 1);
      if (smallest) throw new HostError('too-large', place(batch[0]), { cause: error });
      continue;
    }
    waiting = rest;
    done += cells(batch);
    progress(done / Math.max(1, done + cells(rest) + cells(queue)));
  }
  return opened;
}

async function askBatch<T>(
  batch: readonly Question[],
  opening: Opening<T> | undefined,
  weights: Weights,
): Promise<T | undefined> {
  const { opened, answers } = await request('reading', (workbook) => {
    const sheets = new Map<string, Excel.Worksheet>();
    return {
      opened: opening?.(workbook),
      answers: batch.map((part) => {
        const sheet = sheets.get(part.sheet) ?? workbook.worksheets.getItem(part.sheet);
        sheets.set(part.sheet, sheet);
        return { part, take: part.ask(sheet, part.area) };
      }),
    };
  });
  learn(
    answers.map(({ part, take }) => ({ part, bytes: take() })),
    weights,
  );
  return opened?.();
}

/** As much of the queue as one request may hold; the last question in it may be cut between two rows. */
export function nextBatch(
  queue: readonly Question[],
  weights: ReadonlyMap<string, number>,
): { readonly batch: readonly Question[]; readonly rest: readonly Question[] } {
  const batch: Question[] = [];
  let room = byteLimit;
  let requestRoom = byteLimit;
  let index = 0;
  let next = queue[0];
  while (next) {
    const { area } = next;
    const rowWeight = columnCount(area) * weightOf(next, weights);
    const { requestBytes = 0 } = next;
    const fitting = Math.floor(Math.min((room - overhead) / rowWeight, (requestRoom - overhead) / requestBytes));
    const rows = Math.min(rowCount(area), rowLimit, Math.max(fitting, batch.length === 0 ? 1 : 0));
    if (rows <= 0) break;
    const middle = area.top + rows;
    batch.push({ ...next, area: { ...area, bottom: middle - 1 } });
    room -= overhead + rows * rowWeight;
    requestRoom -= overhead + rows * requestBytes;
    if (middle <= area.bottom) next = { ...next, area: { ...area, top: middle } };
    else next = queue[(index += 1)];
  }
  return { batch, rest: next ? [next, ...queue.slice(index + 1)] : [] };
}

/** Questions whose answers may bring up more go first, and what they brought up, so that all the others go out with the last of them. */
function inOrder(questions: readonly Question[]): Question[] {
  const first: readonly Question['kind'][] = ['contents', 'rows', 'alike', 'values', 'results'];
  return [
    ...questions.filter(({ kind }) => first.includes(kind)),
    ...questions.filter(({ kind }) => !first.includes(kind)),
  ];
}

function cells(questions: readonly Question[]): number {
  return questions.reduce((sum, { area }) => sum + cellCount(area), 0);
}

function place(question: Question | undefined): string {
  return question ? `${quoteSheet(question.sheet)}!${areaAddress(question.area)}` : '';
}

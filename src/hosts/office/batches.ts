import type { Area } from '../../workbook/cell';
import { areaAddress, quoteSheet } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import { columnCount, rowCount } from './areas';
import { byteLimit } from './bytes';
import { request } from './request';

/** The most rows that one question asks about. */
const rowLimit = 7_000;

/** What a question adds to request and answer whatever its area, in bytes. */
const overhead = 500;

/** Something asked about a block of cells; it may be asked in parts, each some rows of the block. */
export interface Question {
  /** Questions of one kind weigh alike: each answer teaches what the next will weigh. */
  readonly kind: 'contents' | 'results' | 'values' | 'merges' | 'looks' | 'rows' | 'alike' | 'links' | 'heights' | 'widths';
  readonly sheet: string;
  readonly area: Area;
  /** Queues the calls for a part of the block. What it returns takes the answer in, and gives its weight in bytes. */
  readonly ask: (sheet: Excel.Worksheet, part: Area) => () => number;
}

/** Bytes a cell, until an answer has taught better: above what a printed page of Japanese text weighs. */
export const firstGuess: Readonly<Weights> = {
  contents: 90,
  results: 90,
  values: 40,
  merges: 15,
  looks: 500,
  rows: 300,
  alike: 3_000,
  links: 120,
  heights: 10,
  widths: 40,
};

/** Bytes a cell by kind of question: guessed, and as answers have taught. */
export type Weights = Record<Question['kind'], number>;

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
      const answer = await askBatch(batch, unopened, (kind, weight) => {
        weights[kind] = weights[kind] === firstGuess[kind] ? weight : Math.max(weights[kind], weight);
      });
      if (unopened) opened = answer;
      unopened = undefined;
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'too-large')) throw error;
      for (const kind of new Set(batch.map((part) => part.kind))) weights[kind] *= 2;
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
  learn: (kind: Question['kind'], bytesPerCell: number) => void,
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
  const sums = new Map<Question['kind'], { bytes: number; cells: number }>();
  for (const { part, take } of answers) {
    const sum = sums.get(part.kind) ?? { bytes: 0, cells: 0 };
    sum.bytes += take();
    sum.cells += cells([part]);
    sums.set(part.kind, sum);
  }
  for (const [kind, sum] of sums) learn(kind, (sum.bytes / sum.cells) * 1.02);
  return opened?.();
}

/** As much of the queue as one request may hold; the last question in it may be cut between two rows. */
export function nextBatch(
  queue: readonly Question[],
  weights: Readonly<Weights>,
): { readonly batch: readonly Question[]; readonly rest: readonly Question[] } {
  const batch: Question[] = [];
  let room = byteLimit;
  let index = 0;
  let next = queue[0];
  while (next) {
    const { area } = next;
    const rowWeight = columnCount(area) * weights[next.kind];
    const fitting = Math.max(Math.floor((room - overhead) / rowWeight), batch.length === 0 ? 1 : 0);
    const rows = Math.min(rowCount(area), rowLimit, fitting);
    if (rows === 0) break;
    const middle = area.top + rows;
    batch.push({ ...next, area: { ...area, bottom: middle - 1 } });
    room -= overhead + rows * rowWeight;
    if (middle <= area.bottom) next = { ...next, area: { ...area, top: middle } };
    else next = queue[(index += 1)];
  }
  return { batch, rest: next ? [next, ...queue.slice(index + 1)] : [] };
}

/** Questions whose answers may bring up more go first, so that those go out with the rest. */
function inOrder(questions: readonly Question[]): Question[] {
  const leadsOn = ({ kind }: Question): boolean => kind === 'contents' || kind === 'rows' || kind === 'alike';
  return [...questions.filter(leadsOn), ...questions.filter((question) => !leadsOn(question))];
}

function cells(questions: readonly Question[]): number {
  return questions.reduce((sum, { area }) => sum + rowCount(area) * columnCount(area), 0);
}

function place(question: Question | undefined): string {
  return question ? `${quoteSheet(question.sheet)}!${areaAddress(question.area)}` : '';
}

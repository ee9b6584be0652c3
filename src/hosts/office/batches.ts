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
  /** What a row of it adds to the request, in bytes; left out where that is nothing to speak of. */
  readonly requestBytes?: number;
  /** Queues the calls for a part of the block. What it returns takes the answer in, and gives its weight in bytes. */
  readonly ask: (sheet: Excel.Worksheet, part: Area) => () => number;
}

/** Bytes a cell, until an answer has taught better: above what a printed page of Japanese text weighs. */
export const firstGuess: Readonly<Record<Question['kind'], number>> = {
  contents: 90,
  results: 90,
  values: 40,
  merges: 15,
  looks: 500,
  rows: 200,
  alike: 1_000,
  links: 250,
  heights: 10,
  widths: 40,
};

/** The heaviest that answers have weighed, in bytes a cell: by kind of question (`contents`), and of a large sheet by itself (`contents 財務一覧`). */
export type Weights = Map<string, number>;

/** Of a sheet from which an answer of so many bytes has come, later ones are expected to weigh as that one did. */
const tellingBytes = 200_000;

/** Expects no less of a sheet from now on. */
export function expectWeight(question: Pick<Question, 'kind' | 'sheet'>, bytesPerCell: number, weights: Weights): void {
  const key = sheetKey(question);
  weights.set(key, Math.max(weights.get(key) ?? 0, bytesPerCell));
}

/** What a cell's answer is expected to weigh. */
export function weightOf(question: Pick<Question, 'kind' | 'sheet'>, weights: ReadonlyMap<string, number>): number {
  return weights.get(sheetKey(question)) ?? weights.get(question.kind) ?? firstGuess[question.kind];
}

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
  learn(answers.map(({ part, take }) => ({ part, bytes: take() })), weights);
  return opened?.();
}

function learn(answers: readonly { readonly part: Question; readonly bytes: number }[], weights: Weights): void {
  const sums = new Map<string, { bytes: number; cells: number }>();
  for (const { part, bytes } of answers) {
    for (const key of [part.kind, sheetKey(part)]) {
      const sum = sums.get(key) ?? { bytes: 0, cells: 0 };
      sums.set(key, { bytes: sum.bytes + bytes, cells: sum.cells + cells([part]) });
    }
  }
  for (const [key, sum] of sums) {
    if (!(key in firstGuess) && sum.bytes < tellingBytes) continue;
    weights.set(key, Math.max(weights.get(key) ?? 0, (sum.bytes / sum.cells) * 1.03));
  }
}

/** A refusal for size tells no more than that the answer would have weighed more than was expected. */
function expectTwice(batch: readonly Question[], weights: Weights): void {
  const expected = new Map(batch.map(({ kind }) => [kind, weights.get(kind) ?? firstGuess[kind]]));
  for (const [kind, weight] of expected) weights.set(kind, 2 * weight);
  for (const key of new Set(batch.map(sheetKey))) {
    const weight = weights.get(key);
    if (weight !== undefined) weights.set(key, 2 * weight);
  }
}

/** What a sheet's own weight is known by. */
function sheetKey({ kind, sheet }: Pick<Question, 'kind' | 'sheet'>): string {
  return `${kind} ${sheet}`;
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
  return [...questions.filter(({ kind }) => first.includes(kind)), ...questions.filter(({ kind }) => !first.includes(kind))];
}

function cells(questions: readonly Question[]): number {
  return questions.reduce((sum, { area }) => sum + rowCount(area) * columnCount(area), 0);
}

function place(question: Question | undefined): string {
  return question ? `${quoteSheet(question.sheet)}!${areaAddress(question.area)}` : '';
}

import { HostError } from '../../../workbook/host';
import { all, type Answer, type Answered } from './answer';
import { byteLimit } from './bytes';
import { lengthOf, sizeOf, type Question } from './question';
import { nothingAsked, request } from './request';
import { expectTwice, learn, weightOf, type Weights } from './weights';

/** The most rows that one question asks about. */
const rowLimit = 7_000;

/** What a question adds to request and answer whatever its size, in bytes. */
const overhead = 500;

/** Something of little weight that is asked with the first questions. */
type Opening<T> = (workbook: Excel.Workbook) => Answer<T>;

/**
 * Asks all questions in as few requests as their weight allows, and those that come up on the way. A refusal for size is
 * asked again in smaller parts. Learns `weights` from each answer; `progress` is told the share that is done.
 */
export async function askAll(
  queue: Question[],
  weights: Weights,
  progress: (done: number) => void = () => undefined,
): Promise<Answered> {
  if (queue.length === 0) return nothingAsked;
  const { answered } = await askAllWith(() => () => undefined, queue, weights, progress);
  return answered;
}

/** As `askAll`, with something else in the first request: there is one in any case. */
export async function askAllWith<T>(
  opening: Opening<T>,
  queue: Question[],
  weights: Weights,
  progress: (done: number) => void = () => undefined,
): Promise<{ readonly answered: Answered; readonly opened: T }> {
  let waiting: readonly Question[] = inOrder(queue.splice(0));
  let done = 0;
  /** Asks what of the waiting questions one request holds; null where even that was too much. */
  const askNext = async <A>(also: Opening<A>): Promise<{ readonly answered: Answered; readonly also: A } | null> => {
    const { batch, rest } = nextBatch(waiting, weights);
    try {
      const answer = await askBatch(batch, also, weights);
      done += cells(batch);
      waiting = inOrder([...queue.splice(0), ...rest]);
      progress(done / Math.max(1, done + cells(waiting)));
      return answer;
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'too-large')) throw error;
      expectTwice(batch, weights);
      const smallest = batch.length <= 1 && batch.every((part) => lengthOf(part) === 1);
      if (smallest) throw new HostError('too-large', batch[0]?.sheet ?? '', { cause: error });
      return null;
    }
  };
  let first = await askNext(opening);
  while (!first) first = await askNext(opening);
  let { answered } = first;
  while (waiting.length > 0) answered = (await askNext(() => () => undefined))?.answered ?? answered;
  return { answered, opened: first.also };
}

async function askBatch<A>(
  batch: readonly Question[],
  also: Opening<A>,
  weights: Weights,
): Promise<{ readonly answered: Answered; readonly also: A }> {
  return request('reading', (workbook) => {
    const sheets = new Map<string, Excel.Worksheet>();
    const other = also(workbook);
    const answers = all(
      batch.map((part) => {
        const sheet = sheets.get(part.sheet) ?? workbook.worksheets.getItem(part.sheet);
        sheets.set(part.sheet, sheet);
        const weighed = part.ask(sheet, part.first, part.last);
        return (answered: Answered) => ({ part, bytes: weighed(answered) });
      }),
    );
    return (answered) => {
      learn(answers(answered), weights);
      return { answered, also: other(answered) };
    };
  });
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
    const rowWeight = next.width * weightOf(next, weights);
    const { requestBytes = 0 } = next;
    const fitting = Math.floor(Math.min((room - overhead) / rowWeight, (requestRoom - overhead) / requestBytes));
    const rows = Math.min(lengthOf(next), rowLimit, Math.max(fitting, batch.length === 0 ? 1 : 0));
    if (rows <= 0) break;
    const middle = next.first + rows;
    batch.push({ ...next, last: middle - 1 });
    room -= overhead + rows * rowWeight;
    requestRoom -= overhead + rows * requestBytes;
    if (middle <= next.last) next = { ...next, first: middle };
    else next = queue[(index += 1)];
  }
  return { batch, rest: next ? [next, ...queue.slice(index + 1)] : [] };
}

/** Questions whose answers may bring up more go first, and what they brought up, so that all the others go out with the last of them. */
function inOrder(questions: readonly Question[]): Question[] {
  const first: readonly Question['kind'][] = ['contents', 'rows', 'alike', 'rules', 'values', 'results'];
  return [
    ...questions.filter(({ kind }) => first.includes(kind)),
    ...questions.filter(({ kind }) => !first.includes(kind)),
  ];
}

function cells(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + sizeOf(question), 0);
}

import { sizeOf, type Question } from './question';

/** Bytes a cell, until an answer has taught better: above what a printed page of Japanese text weighs. */
export const firstGuess: Readonly<Record<Question['kind'], number>> = {
  contents: 90,
  results: 90,
  values: 40,
  merges: 15,
  fonts: 200,
  looks: 500,
  'whole looks': 900,
  rows: 200,
  alike: 1_000,
  links: 250,
  heights: 10,
  widths: 40,
  rooms: 600,
  rules: 400,
  entries: 500,
  page: 1_500,
  extent: 150,
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

/** Learns from answers what the next ones will weigh. */
export function learn(answers: readonly { readonly part: Question; readonly bytes: number }[], weights: Weights): void {
  const sums = new Map<string, { bytes: number; cells: number }>();
  for (const { part, bytes } of answers) {
    for (const key of [part.kind, sheetKey(part)]) {
      const sum = sums.get(key) ?? { bytes: 0, cells: 0 };
      sums.set(key, { bytes: sum.bytes + bytes, cells: sum.cells + sizeOf(part) });
    }
  }
  for (const [key, sum] of sums) {
    if (!(key in firstGuess) && sum.bytes < tellingBytes) continue;
    weights.set(key, Math.max(weights.get(key) ?? 0, (sum.bytes / sum.cells) * 1.05));
  }
}

/** A refusal for size tells no more than that the answer would have weighed more than was expected. */
export function expectTwice(batch: readonly Question[], weights: Weights): void {
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

import type { CardData, EvaluationData, ListRowData, Typed } from '../../samples/evaluation-data';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Snapshot } from '../../src/workbook/snapshot';

/** Somewhat more than the published area has. */
const cardsPerMeasure = 12;

/**
 * A workbook of so many cards, twelve a measure, made of the clean sample's with texts as long as a real one's: a sheet a
 * measure, or all cards on one sheet. Names and texts are unique, and nothing is wrong with it.
 */
export function bigSnapshot(cards: number, sheets: 'many' | 'one'): Snapshot {
  return layOut(bigEvaluation(cards), { cardSheets: sheets === 'one' ? 'one-sheet' : 'by-measure' }).snapshot;
}

/** The data of `bigSnapshot`, to sum its figures from. */
export function bigEvaluation(cards: number): EvaluationData {
  const models = clean.cardGroups.flatMap((group) => group.cards);
  const made = Array.from({ length: cards }, (_, at) => bigCard(models, at));
  const measures = Array.from({ length: Math.ceil(cards / cardsPerMeasure) }, (_, at) => ({
    number: at + 1,
    name: `地域づくり（その${String(at + 1)}）`,
    cards: made.slice(at * cardsPerMeasure, (at + 1) * cardsPerMeasure),
  }));
  const [assessment] = clean.assessments;
  const [content] = clean.measures.map((measure) => measure.content);
  return {
    ...clean,
    measures: measures.map(({ number, name }) => ({ number, name, content: content ?? null })),
    assessments: measures.flatMap(({ number, name }) => (assessment ? [{ ...assessment, measure: number, name }] : [])),
    cardGroups: measures.map(({ number, name, cards: own }) => ({ measure: number, name, cards: own })),
    list: clean.list && {
      ...clean.list,
      groups: measures.map(({ number, name, cards: own }) => ({ measure: number, name, rows: own.map(listRow) })),
    },
  };
}

function bigCard(models: readonly CardData[], at: number): CardData {
  const model = models[at % models.length];
  if (!model) throw new RangeError('the sample has no cards');
  return {
    ...model,
    number: (at % cardsPerMeasure) + 1,
    name: `${String(model.name)}（第${String(at + 1)}号）`,
    summary: longer(model.summary, at),
    progress: longer(model.progress, at),
    review: longer(model.review, at),
    // No two cards bear the same amounts.
    columns: model.columns.map((column) => ({
      ...column,
      cost: Number(column.cost) === 0 ? 0 : Number(column.cost) + at,
      labour: Number(column.labour) + Math.floor(at / models.length),
    })),
  };
}

/** A text of a card's own. */
const longer = (text: Typed, at: number): string =>
  `${Array.from({ length: 3 }, () => String(text)).join('\n')}（第${String(at + 1)}号）`;

function listRow({ number, name, direction, department }: CardData): ListRowData {
  return {
    number,
    logicModel: null,
    priority: '◎',
    populationGoals: '基本目標1',
    sdgTargets: '8.3',
    name,
    direction,
    department,
  };
}

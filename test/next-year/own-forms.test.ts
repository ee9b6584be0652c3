import { expect, test } from '@jest/globals';
import * as fc from '../cases';
import { layOut } from '../../samples/lay-out';
import { tellsOfYear } from '../../src/layout/of-year';
import type { Evaluation } from '../../src/model/evaluation';
import { storedText, textOf } from '../../src/model/field';
import { figureIn } from '../../src/model/year-figure';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { items, withForm } from '../workbooks/form-sheet';
import { putLabels, putOwnItems } from '../workbooks/put-form';
import { seeded } from '../workbooks/random';
import { randomEvaluation } from '../workbooks/random-evaluation';
import { randomOwnItems, randomSpellings } from '../workbooks/random-form';
import { carriedOut } from './carried';

const ending = ['終了', '廃止', '完了', '休止', '統合', '移管'];
const stayingOf = ({ cards }: Evaluation) => cards.filter(({ direction }) => !ending.includes(direction.value ?? ''));

/** Card by card: the items that stand by themselves, with their labels; what of them lasts. */
const lasting = (cards: Evaluation['cards']) =>
  cards.map(({ name, own }) => [
    textOf(name),
    ...[...own].flatMap(([item, field]) => (tellsOfYear(item) ? [] : [[item.label, storedText(field)]])),
  ]);
const figures = (cards: Evaluation['cards'], at: number) =>
  cards.map(({ years }) =>
    [...(years[at]?.own ?? [])].flatMap(([item, field]) =>
      item.kind === 'amount' ? [[item.label, figureIn(field)]] : [],
    ),
  );

test('a form that 様式定義 tells of is carried with the office’s own items', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, cards) => {
      const random = seeded(seed);
      const laidOut = layOut(randomEvaluation(seed, { cards, measures: 3, kpis: 2 }), {
        sections: 'sheet-each',
        cardSheets: random.pick(['by-measure', 'one-sheet', 2] as const),
        merges: random.pick(['published', 'none'] as const),
      });
      const { rows, respelt } = randomSpellings(random);
      const own = randomOwnItems(random);
      const printed = putOwnItems(putLabels(laidOut, respelt), laidOut, own);
      const snapshot = withForm(printed, items(...rows, ...own.map(({ row }) => row)));

      const before = review(snapshot);
      const made = nextYear(before, '2025年4月1日 9時00分');
      if (!made) throw new Error('no year');
      const after = review(carriedOut(snapshot, made.plan));
      const staying = stayingOf(before.evaluation);
      expect(after.evaluation.layout.problems).toEqual([]);
      expect(lasting(after.evaluation.cards)).toEqual(lasting(staying));
      expect(figures(after.evaluation.cards, 0)).toEqual(figures(staying, 1));
      const emptied = after.evaluation.cards.flatMap(({ own: values }) =>
        [...values].flatMap(([item, { raw, formula }]) =>
          tellsOfYear(item) && raw !== null && !formula ? item.label : [],
        ),
      );
      expect(emptied).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

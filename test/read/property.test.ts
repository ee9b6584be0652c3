import { expect, test } from '@jest/globals';
import * as fc from '../cases';
import { layOut } from '../../samples/lay-out';
import type { Cell } from '../../src/workbook/cell';
import { read } from '../../src/read/read';
import { evaluations, randomEvaluation } from '../workbooks/random-evaluation';
import { loudLayouts } from '../workbooks/random-layout';
import { meaningOf } from './meaning';

/** The promise of labels: however a form is moved, spread, merged, spelt or surrounded, it reads the same. */
test('any evaluation reads the same in any layout', () => {
  fc.assert(
    fc.property(evaluations({ cards: 25, measures: 5, kpis: 4 }), loudLayouts, (data, layout) => {
      expect(meaningOf(read(layOut(data, layout).snapshot))).toEqual(meaningOf(read(layOut(data).snapshot)));
    }),
    { numRuns: 120 },
  );
});

test('reading is linear in the number of cards: more cards, no more look-ups a cell', () => {
  const visits = (cards: number) => {
    const { snapshot } = layOut(randomEvaluation(1, { cards, measures: 3, kpis: 1 }));
    let count = 0;
    const counted = (target: Cell, key: PropertyKey): unknown => {
      count += 1;
      return Reflect.get(target, key);
    };
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => new Proxy(cell, { get: counted })),
    }));
    read({ ...snapshot, sheets });
    return count / snapshot.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  };
  expect(visits(400)).toBeLessThan(visits(50) * 1.5);
});

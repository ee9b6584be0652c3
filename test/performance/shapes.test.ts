import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { readOnly } from '../../src/review';
import { bigSnapshot } from '../workbooks/big';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedTable } from '../workbooks/row-table';

setFlagsFromString('--allow-natives-syntax');
const isOfOneShape = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
const shapesOf = (objects: readonly object[]): number =>
  objects.reduce<object[]>(
    (known, one) => (known.some((other) => isOfOneShape(one, other)) ? known : [...known, one]),
    [],
  ).length;

const cards = 100;

/** V8 looks a field up at once where all objects it is asked of have one shape, and in a table of each where they have not. */
test.each([
  ['forms', bigSnapshot(cards, 'many')],
  ['rows of a table', withForm({ name: '一覧.xlsx', sheets: [fundedTable(cards)] }, ...fundedForm)],
])('cards that are %s are objects of few shapes', (_, snapshot) => {
  const read = readOnly(snapshot).cards;
  expect(read).toHaveLength(cards);
  expect(shapesOf(read)).toBeLessThan(5);
  expect(shapesOf(read.flatMap(({ years }) => years))).toBeLessThan(5);
});

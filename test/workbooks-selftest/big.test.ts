import { bigEvaluation, bigSnapshot } from '../workbooks/big';

test.each([
  ['many', 94],
  ['one', 3],
] as const)('1,100 cards on %s sheets', (sheets, count) => {
  const snapshot = bigSnapshot(1100, sheets);
  expect(snapshot.sheets).toHaveLength(count);
  const labels = snapshot.sheets.flatMap(({ cells }) => cells).filter(({ value }) => value === '所要一般財源');
  expect(labels).toHaveLength(1100);
});

test('names are unique, and the list has a row for each', () => {
  const data = bigEvaluation(1100);
  const names = data.cardGroups.flatMap(({ cards }) => cards.map(({ name }) => name));
  expect(new Set(names).size).toBe(1100);
  expect(data.list?.groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(names);
});

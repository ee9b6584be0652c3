import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { cellAt, withCell, withSheet, withoutSheet } from '../workbooks/edit';

const laidOut = layOut(clean);
const { snapshot } = laidOut;
const cost = placeOf(laidOut, 'card/1-1/cost/0');

test('a cell is typed over, its format kept; the snapshot before stays as it was', () => {
  expect(cellAt(withCell(snapshot, cost, 1), cost)).toMatchObject({ value: 1, format: '#,##0' });
  expect(cellAt(withCell(snapshot, cost, 0.5, '0%'), cost)).toMatchObject({ value: 0.5, format: '0%' });
  expect(cellAt(snapshot, cost)?.value).toBe(2500);
});

test('a cell is emptied, and an empty one filled at its place in the order', () => {
  const emptied = withCell(snapshot, cost, null);
  expect(cellAt(emptied, cost)).toBeNull();
  expect(withCell(emptied, cost, 2500, '#,##0')).toEqual(snapshot);
});

test('sheets come and go', () => {
  const [first] = snapshot.sheets;
  if (!first) throw new Error('the sample has no sheets');
  const more = withSheet(snapshot, { ...first, name: '写し' });
  expect(more.sheets.map(({ name }) => name)).toEqual([...snapshot.sheets.map(({ name }) => name), '写し']);
  expect(withoutSheet(more, '写し')).toEqual(snapshot);
  expect(() => withoutSheet(snapshot, '写し')).toThrow(RangeError);
});

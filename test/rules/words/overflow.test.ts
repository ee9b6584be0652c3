import { overflowOf } from '../../../src/rules/words/overflow';
import { aRoom } from '../a-room';

const lines = (count: number) => 'あ'.repeat(30 * count);

test('a text that is seen whole', () => {
  expect(overflowOf(lines(2), aRoom())).toBeNull();
  expect(overflowOf('', aRoom())).toBeNull();
  expect(overflowOf(`${lines(2)}\n\n`, aRoom())).toBeNull();
});

test('how many lines are seen, and the height that all need', () => {
  expect(overflowOf(lines(3), aRoom())).toEqual({ lines: 3, seen: 2, needed: 54, rowHeight: 54 });
  expect(overflowOf(lines(3), aRoom({ height: 5 }))).toMatchObject({ seen: 0 });
});

test('5 % more room is taken to be there', () => {
  // Three lines' letters reach down to 38.96 points.
  expect(overflowOf(lines(3), aRoom({ height: 37.2 }))).toBeNull();
  expect(overflowOf(lines(3), aRoom({ height: 37 }))).toMatchObject({ lines: 3, seen: 2 });
  expect(overflowOf('あ'.repeat(62), aRoom())).toBeNull();
  expect(overflowOf('あ'.repeat(63), aRoom())).toMatchObject({ lines: 3 });
});

test('an area of several rows grows by its last one', () => {
  const room = aRoom({ last: { row: 3, height: 12 } });
  expect(overflowOf(lines(3), room)).toMatchObject({ needed: 54, rowHeight: 36 });
});

test('no row is higher than 409 points', () => {
  expect(overflowOf(lines(23), aRoom())).toMatchObject({ needed: 394.5, rowHeight: 394.5 });
  expect(overflowOf(lines(24), aRoom())).toMatchObject({ needed: 411, rowHeight: null });
});

test('a step of indentation, and the font of the cell', () => {
  expect(overflowOf(lines(2), aRoom({ indent: 3 }))).toMatchObject({ lines: 3 });
  expect(overflowOf(lines(2), aRoom({ font: { name: '游ゴシック', size: 12 } }))).toMatchObject({ lines: 3 });
  // Lines of the ＭＳ fonts stand closer.
  expect(overflowOf(lines(3), aRoom({ height: 33 }))).not.toBeNull();
  expect(overflowOf(lines(3), aRoom({ height: 33, font: { name: 'ＭＳ 明朝', size: 10 } }))).toBeNull();
});

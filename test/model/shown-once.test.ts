import { expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { shownOnce } from '../../src/model/shown-once';
import { readOnly } from '../../src/review';

const [card] = readOnly(layOut(clean).snapshot).cards;
if (!card) throw new RangeError('no card');
const again = { ...card, relisted: true };

test('a project shown once more counts by its original, and by itself where that is not among them', () => {
  expect(shownOnce([again, card])).toEqual([card]);
  expect(shownOnce([again])).toEqual([again]);
});

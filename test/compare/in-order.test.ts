import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { doubtsAbout, whyNotComparable, whyNotInOrder } from '../../src/compare/in-order';
import { review } from '../../src/review';

const read = (data = clean, layout: Parameters<typeof layOut>[1] = {}) =>
  review(layOut(data, layout).snapshot).evaluation;
const now = read();

test('of two workbooks that lie beside each other nothing is doubted', () => {
  const last = { ...now, year: now.year === null ? null : now.year - 1 };
  expect(doubtsAbout(last, now)).toEqual([]);
  expect(whyNotComparable(last, now)).toBeNull();
});

test('sheets that are hidden are told, as their projects seem to be gone', () => {
  const hiding = read(clean, { scratch: 'notes' });
  expect(doubtsAbout(hiding, now)).toEqual(['先のブックの非表示のシートは読み取らず、比べていません: メモ']);
  expect(doubtsAbout(now, hiding)).toEqual(['後のブックの非表示のシートは読み取らず、比べていません: メモ']);
});

test('the newer workbook does not go first', () => {
  const later = { ...now, year: (now.year ?? 0) + 1 };
  expect(whyNotInOrder(later, now)).toContain('古い年度のブックを先に指定してください。');
});

import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { measureNameOffer } from '../../src/offers/measure-name';
import { review } from '../../src/review';
import { applyEdits } from '../rules/apply-edits';
import { putAll } from '../rules/put';

const laidOut = layOut(clean);
const seen = (typed: Readonly<Record<string, string>>) => review(putAll(laidOut, typed));
const offerIn = (now: ReturnType<typeof seen>) => {
  const finding = now.findings.find(({ rule }) => rule === 'measure-name-differs');
  return finding ? measureNameOffer(finding, now) : null;
};

test('the name of most places is given to the one that differs', () => {
  const now = seen({ 'measure/3/name': '経済基盤の強化' });
  const offer = offerIn(now);
  expect(offer).toMatchObject({ measure: '施策3', name: '経営基盤の強化', left: 0 });
  expect(offer?.mend.edits.map(({ expected, value }) => [expected, value])).toEqual([
    ['経済基盤の強化', '経営基盤の強化'],
  ]);
  const after = review(applyEdits(now.snapshot, offer?.mend.edits ?? []));
  expect(after.findings.map(({ rule }) => rule)).toEqual([]);
});

test('what a heading says besides the name stays', () => {
  const now = seen({
    'list/heading/1/name': '施策1\u3000地場産業の推進（14事業）',
    'cardHeading/1/name': '施策1 地場産業の推進',
  });
  expect(offerIn(now)?.mend.edits.map(({ value }) => value)).toEqual([
    '施策1\u3000地場産業の振興（14事業）',
    '施策1 地場産業の振興',
  ]);
});

test('a name that a formula gives is left, and told', () => {
  const now = seen({ 'measure/3/name': '経済基盤の強化' });
  const place = now.findings[0]?.place;
  const snapshot = {
    ...now.snapshot,
    sheets: now.snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === place?.sheet && cell.row === place.row && cell.column === place.column
          ? { ...cell, formula: true }
          : cell,
      ),
    })),
  };
  expect(offerIn(review(snapshot))).toBeNull();
});

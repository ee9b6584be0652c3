import { rollupLines } from '../../../src/cli/text/rollup-text';
import { ownLines } from '../../../src/cli/text/own-text';
import { review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { everyKindWorkbook, withOwnItems } from '../../workbooks/own-items';

const headsOf = (lines: readonly string[]) =>
  lines.flatMap((line) => /^(\S+?)の(?:合計|区分別)/u.exec(line)?.[1] ?? []);

test('items that are not published are marked so', () => {
  expect(headsOf(ownLines(rollUp(review(everyKindWorkbook()))))).toEqual([
    '延べ利用者数',
    '補助上限額',
    '有効性',
    '公約',
    '査定額（非公表）',
    '庁内評価（非公表）',
  ]);
});

test('so are values of theirs that are left out of the sums', () => {
  const item = { 欄: '個票', この様式での項目名: '査定額', 種類: '金額', 集計: '合計', 公表: 'しない' };
  const snapshot = withOwnItems([item], (_, at) => [{ label: '査定額', byYear: at === 0 ? ['不明', 1] : [at, at] }]);
  expect(rollupLines(rollUp(review(snapshot))).filter((line) => line.includes('集計外'))).toEqual([
    '  集計外: 個票_施策1 E27 査定額 令和6年度(予算)（非公表） 「不明」は金額として読み取れません。',
  ]);
});

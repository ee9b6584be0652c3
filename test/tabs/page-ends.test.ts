import { cell } from '../../src/tabs/cells';
import { groupRow } from '../../src/tabs/group-row';
import { pageHeight } from '../../src/tabs/page';
import { withPageEnds } from '../../src/tabs/page-ends';
import type { PlanRow } from '../../src/workbook/plan';

const row = (text: string, height = 20): PlanRow => ({ height, cells: [cell(text, 'name')] });
const lines = (count: number) => Array.from({ length: count }, (_, index) => row(String(index)));
const fit = Math.floor(pageHeight / 20);
const pages = {
  head: 2,
  titles: { from: 1, to: 1 },
  scale: 1,
  isHeading: ({ cells }: PlanRow) => cells[0]?.role === 'group',
};
const endsOf = (rows: readonly PlanRow[], scale = 1) =>
  withPageEnds([row('表題'), row('見出し'), ...rows], { ...pages, scale }).flatMap(({ breakBefore }, index) =>
    breakBefore ? [index] : [],
  );

test('a page ends where the next row has no room; the headings stand on the next one, too', () => {
  expect(endsOf(lines(fit - 2))).toEqual([]);
  expect(endsOf(lines(2 * fit))).toEqual([fit, 2 * fit - 1]);
});

test('no page ends with a heading', () => {
  const before = lines(fit - 3);
  expect(endsOf([...before, groupRow('施策2', 3), ...lines(3)])).toEqual([fit - 1]);
  expect(endsOf([...before.slice(1), groupRow('施策2', 3), ...lines(3)])).toEqual([fit]);
});

test('more rows stand on a page that is printed smaller', () => {
  expect(endsOf(lines(fit), 0.8)).toEqual([]);
});

test('a row higher than a page makes no empty one', () => {
  expect(endsOf([row('長い', pageHeight + 1), row('次')])).toEqual([2, 3]);
});

import { expect, test } from '@jest/globals';
import { pageHeight } from '../../src/tabs/page';
import { pagedRows, type Unit } from '../../src/tabs/paged-rows';
import { cell } from '../../src/tabs/cells';
import type { PlanRow } from '../../src/workbook/plan';

const row = (text: string, height = 20): PlanRow => ({ height, cells: [cell(text, 'text')] });
const heading = row('見出し');
const units = (count: number, height = 20): Unit[] =>
  Array.from({ length: count }, (_, index): Unit => (top) => [row(`${String(index)}@${String(top)}`, height)]);
const breaksOf = (rows: readonly PlanRow[]) => rows.flatMap(({ breakBefore }, index) => (breakBefore ? [index] : []));
const texts = (rows: readonly PlanRow[]) => rows.map(({ cells }) => cells[0]?.value);

test('a table bears its headings on every page, and its rows know where they stand', () => {
  const paged = pagedRows([row('表題')], 1);
  const tops = paged.table({ heading, units: units(40) });
  const fit = Math.floor(pageHeight / 20) - 2;
  expect(breaksOf(paged.rows)[0]).toBe(fit + 2);
  expect(texts(paged.rows)[fit + 2]).toBe('見出し');
  expect(tops).toHaveLength(40);
  for (const [index, top] of tops.entries()) expect(texts(paged.rows)[top]).toBe(`${String(index)}@${String(top)}`);
});

test('no heading stands alone at the end of a page', () => {
  const paged = pagedRows([row('表題', pageHeight - 50)], 0);
  paged.table({ title: [row('節')], heading, units: units(1) });
  expect(breaksOf(paged.rows)).toEqual([1]);
});

test('rows that stay together, and a new page', () => {
  const paged = pagedRows([row('表題', pageHeight - 30)], 0);
  paged.add(row('一'), row('二'));
  paged.newPage();
  paged.add(row('三'));
  expect(breaksOf(paged.rows)).toEqual([1, 3]);
});

test('a unit higher than a page makes no empty one', () => {
  const paged = pagedRows([], 0);
  paged.table({ heading, units: units(1, pageHeight + 1) });
  expect(breaksOf(paged.rows)).toEqual([]);
});

import { layOut, placeOf } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAt } from '../rules/put';
import type { Item } from '../workbooks/form-sheet';
import { withOwnItems } from '../workbooks/own-items';
import { build, rowSaying, stamp, tabOf, valuesOf } from './built';

const item = (name: string, kind: string, more: Item = {}): Item => ({
  欄: '個票、一覧',
  この様式での項目名: name,
  種類: kind,
  ...more,
});
const own = [item('実施主体', '選択', { 選択肢: '市、委託' }), item('利用者数', '数値')];
const [first, second] = ['会津漆器産業従事者支援補助金', '会津漆器技術後継者育成訓練校運営補助金'];

/** Cards that say 市 and a number but for the second, and a list with 委託 written beside the second. */
function workbook(items: readonly Item[] = own): Snapshot {
  const snapshot = withOwnItems(items, (_, at) => [
    { label: '実施主体', beside: at === 1 ? null : '市' },
    { label: '利用者数', beside: at === 1 ? null : at * 10 },
  ]);
  const laidOut = layOut(policyArea12, { rowsBetween: 16 });
  const right = placeOf(laidOut, 'list/label/department');
  const row = placeOf(laidOut, 'list/1-2/name').row;
  const headed = putAt(snapshot, { ...right, column: right.column + 1 }, '実施主体');
  return putAt(headed, { ...right, row, column: right.column + 1 }, '委託');
}
const cellsOf = (snapshot: Snapshot, name: string) =>
  rowSaying(tabOf(plan(review(snapshot), stamp), 'list'), name, 5).slice(7);

/** As a formula that points at a card. */
const toOneCell: unknown = expect.stringMatching(/^'個票_施策1'!\$C\$\d+$/u);

test('the list has a column for each item that it bears, from the cards, else as staff wrote it', () => {
  const tab = tabOf(plan(review(workbook()), stamp), 'list');
  expect(valuesOf(tab)[1]?.slice(7)).toEqual(['担当部・課', '実施主体', '利用者数']);
  expect(cellsOf(workbook(), first).slice(1)).toEqual([
    { value: '市', role: 'mark' },
    expect.objectContaining({ value: 0, role: 'amount', formula: toOneCell }),
  ]);
  expect(cellsOf(workbook(), second).map((cell) => cell?.value)).toEqual(['観光商工部・商工課', '委託', null]);
});

test('building again keeps what staff wrote', () => {
  const once = build(snapshotToXlsx(workbook()));
  const twice = build(once.bytes);
  expect(tabOf(twice.plan, 'list')).toEqual(tabOf(once.plan, 'list'));
});

test('what is not to be published is left out, unless staff wrote it into the list alone', () => {
  const internal = own.map((one) => ({ ...one, 公表: 'しない' }));
  const tab = tabOf(plan(review(workbook(internal)), stamp), 'list');
  expect(valuesOf(tab)[1]?.slice(7)).toEqual(['担当部・課', '実施主体']);
});

test('a blank department does not take the value right of it', () => {
  const laidOut = layOut(policyArea12, { rowsBetween: 16 });
  const blank = putAt(workbook(), placeOf(laidOut, 'list/1-2/department'), null);
  const row = review(blank).evaluation.list?.rows[1];
  expect([row?.department.state, [...(row?.own.values() ?? [])].map(({ value }) => value)]).toEqual([
    'blank',
    ['委託'],
  ]);
});

test('many columns go to pages side by side, which repeat number and name', () => {
  const many = Array.from({ length: 6 }, (_, at) => item(`項目${String(at + 1)}`, '文字'));
  const { print, columns } = tabOf(plan(review(withOwnItems(many, () => [])), stamp), 'list');
  expect(columns).toHaveLength(14);
  expect(print.sideBySide).toEqual({ breaks: [9, 12], titleColumns: 6 });
  expect(tabOf(plan(review(workbook()), stamp), 'list').print.sideBySide).toBeUndefined();
});

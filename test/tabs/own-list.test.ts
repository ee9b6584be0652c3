import { layOut, placeOf } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { columns } from '../../src/tabs/list/columns';
import { changeLine, listChanges } from '../../src/tabs/list/changes';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { Cell } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAt } from '../rules/put';
import { formSheet, items, withForm, type Item } from '../workbooks/form-sheet';
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

test('a column is headed as 様式定義 calls it, and is read again', () => {
  const called = (standard: string, name: string): Item => ({
    欄: '一覧',
    標準の項目: standard,
    この様式での項目名: name,
  });
  const renamed = [called('事務事業名', '取組名'), called('ロジックモデル', '体系図'), called('重点事業', 'なし')];
  const laidOut = layOut(policyArea12);
  const printed = [
    ['list/label/name', '取組名'],
    ['list/label/logicModel', '体系図'],
  ] as const;
  const relabelled = printed.reduce(
    (sheet, [key, name]) => putAt(sheet, placeOf(laidOut, key), name),
    laidOut.snapshot,
  );
  const { plan: made, bytes } = build(snapshotToXlsx(withForm(relabelled, items(...renamed))));
  expect(valuesOf(tabOf(made, 'list'))[1]).toEqual([
    '番号',
    '体系図',
    '重点事業',
    '人口減少\n対策※',
    'SDGs\nターゲット',
    '取組名',
    '次年度方針',
    '担当部・課',
  ]);
  const again = review(readXlsx(bytes, 'a.xlsx'));
  expect(again.findings.filter(({ rule }) => rule.startsWith('label-'))).toEqual([]);
  expect(again.evaluation.list?.rows).toHaveLength(27);
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

describe('columns that stand under a common label', () => {
  const nested = [
    item('財源 > 国', '金額'),
    item('所管', '文字', { 欄: '一覧' }),
    item('財源 > 市', '金額', { 欄: '一覧' }),
  ];
  const snapshot = () =>
    withOwnItems(nested, (_, at) => [{ label: '財源' }, { label: '国', byYear: [at * 10, at * 20] }]);

  test('stand side by side under it, read back as they are', () => {
    const once = build(snapshotToXlsx(snapshot()));
    const tab = tabOf(once.plan, 'list');
    expect(valuesOf(tab).slice(1, 3)).toEqual([
      [...columns.map(({ heading }) => heading), '財源', null, '所管'],
      [...columns.map(() => null), '国', '市', null],
    ]);
    expect(tab.merges.slice(0, 10)).toEqual([
      ...columns.map((_, column) => ({ top: 1, left: column, bottom: 2, right: column })),
      { top: 1, left: 8, bottom: 1, right: 9 },
      { top: 1, left: 10, bottom: 2, right: 10 },
    ]);
    expect(tab.freeze.rows).toBe(3);
    expect(tab.print.titleRows).toEqual({ from: 1, to: 2 });
    const { evaluation, findings } = review(readXlsx(once.bytes, 'a.xlsx'));
    const row = evaluation.list?.rows[1];
    expect([...(row?.own ?? [])].map(([{ label, under }, { value }]) => [under, label, value])).toEqual([
      [null, '所管', null],
      ['財源', '国', { thousandYen: 10, factor: 1, dash: false }],
      ['財源', '市', null],
    ]);
    expect(findings.filter(({ place }) => place?.sheet === '事務事業一覧').map(({ rule }) => rule)).toEqual(
      review(snapshot()).findings.flatMap(({ place, rule }) => (place?.sheet === '事務事業一覧' ? rule : [])),
    );
    expect(tabOf(build(once.bytes).plan, 'list')).toEqual(tab);
  });
});

describe('a form in 円', () => {
  const amount = item('予算額', '金額');
  const laidOut = layOut(policyArea12, { rowsBetween: 16 });
  const { column, sheet: list } = placeOf(laidOut, 'list/label/department');
  /** The first card's 予算額 is `beside`; the list says 7,000 and 9,000 of the first two. */
  const yen = (beside: number | null): Snapshot => {
    const cards = withOwnItems([amount], (_, at) => [
      { label: '予算額', byYear: at === 0 ? [beside, beside] : [5000, 5000] },
    ]);
    const written = [
      ['label/department', '予算額'],
      ['1-1/name', 7000],
      ['1-2/name', 9000],
    ] as const;
    const { name, sheets } = written.reduce(
      (from, [key, value]) =>
        putAt(from, { sheet: list, row: placeOf(laidOut, `list/${key}`).row, column: column + 1 }, value),
      cards,
    );
    const unit = (value: Cell['value']) =>
      typeof value === 'string' ? value.replace('単位(千円)', '単位(円)') : value;
    const form = formSheet(items(amount), [
      ['項目', '値'],
      ['金額の単位', '円'],
    ]);
    return {
      name,
      sheets: sheets.map((one) =>
        one.name === '様式定義'
          ? form
          : { ...one, cells: one.cells.map((cell) => ({ ...cell, value: unit(cell.value) })) },
      ),
    };
  };

  test('a blank amount is divided once it is filled in, and what staff wrote into the list is brought to 千円', () => {
    const [, blank] = cellsOf(yen(null), first);
    expect(blank).toEqual({ value: 7, role: 'amount' });
    const finance = tabOf(plan(review(yen(null)), stamp), 'finance');
    expect(rowSaying(finance, first, 2).map((one) => one?.formula)).toContain(
      `IF('個票_施策1'!$E$27="","",'個票_施策1'!$E$27/1000)`,
    );
  });

  test('what the cards replace is said in 千円', () => {
    expect(listChanges(review(yen(7000))).remarked.map(changeLine)).toEqual([
      `施策1-2 ${second} 「予算額」の「9」→「5」`,
    ]);
  });
});

test('what the cards replace in the office’s own columns is said before a build', () => {
  expect(listChanges(review(workbook())).remarked).toEqual([]);
  const laidOut = layOut(policyArea12, { rowsBetween: 16 });
  const { sheet, column } = placeOf(laidOut, 'list/label/department');
  const { row } = placeOf(laidOut, 'list/1-1/name');
  const written = putAt(workbook(), { sheet, row, column: column + 1 }, '委託');
  expect(listChanges(review(written)).remarked.map(changeLine)).toEqual([
    `施策1-1 ${first} 「実施主体」の「委託」→「市」`,
  ]);
});

test('of an office that uses no list none is read but the one that we built, which keeps what staff wrote', () => {
  const unused = (value: string) =>
    withForm(
      layOut(policyArea12).snapshot,
      [
        ['項目', '値'],
        ['使わない欄', value],
      ],
      items({ 欄: '個票', 標準の項目: '事業名' }),
    );
  const [used, without] = [review(unused('')), review(unused('一覧'))];
  expect(used.evaluation.list?.rows).toHaveLength(27);
  expect(without.evaluation.list).toBeNull();
  expect(without.evaluation.sections.list).toEqual([]);
  expect(without.evaluation.cards).toHaveLength(27);
  expect(without.findings.filter(({ place }) => place?.sheet === '事務事業一覧')).toEqual([]);

  const built = readXlsx(build(snapshotToXlsx(unused('一覧'))).bytes, 'a.xlsx');
  const list = tabOf(plan(review(built), stamp), 'list');
  const row = list.rows.findIndex(({ cells }) => cells[5]?.value === first);
  const written = putAt(built, { sheet: '事務事業一覧', row, column: 2 }, '◎');
  expect(rowSaying(tabOf(plan(review(written), stamp), 'list'), first, 5)[2]?.value).toBe('◎');
});

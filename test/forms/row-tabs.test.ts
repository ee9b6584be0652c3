import { expect, it } from '@jest/globals';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { build, tabOf, valuesOf } from '../tabs/built';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import type { SheetPlan } from '../../src/workbook/plan';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedTable } from '../workbooks/row-table';

const snapshot = withForm({ name: '一覧.xlsx', sheets: [fundedTable(5)] }, ...fundedForm);
const input = snapshotToXlsx(snapshot);
const built = build(input);
const finance = tabOf(built.plan, 'finance');

const formulasIn = ({ rows }: SheetPlan) =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'formula' in cell && cell.formula ? cell.formula : [])));

it('財務一覧 points at the cells of each row', () => {
  const formulas = formulasIn(finance);
  for (const row of [3, 4, 5, 6, 7]) expect(formulas).toContain(`'調書一覧'!$J$${String(row)}`);
});

it('集計 and 事務事業一覧 hold the rows as any cards', () => {
  expect(valuesOf(tabOf(built.plan, 'list')).flat()).toContain('花壇5号の手入れ');
  expect(rollUp(review(snapshot)).total.cost).toEqual([35 * 3 + 15 + 465]);
});

it('building again finds the same cards and as few faults', () => {
  const again = review(readXlsx(built.bytes, '一覧.xlsx'));
  expect(again.evaluation.cards).toHaveLength(5);
  expect(again.findings).toEqual([]);
});

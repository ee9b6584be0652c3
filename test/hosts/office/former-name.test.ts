import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { formerTabNames, tabNames } from '../../../src/workbook/mark';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Workbook } from '../../../stand-in/engine/workbook';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { planOf, richTab } from '../xlsx/plans';
import { openExcel, type OpenExcel } from './excel';
import { stateOf as stateWithQuotes } from './state';

const former = formerTabNames.results ?? '';
const present = tabNames.results;
const noPauses = [0, 1];

/** A sheet that is renamed and back may lose the quotes around its name. */
const stateOf = (workbook: Workbook) =>
  JSON.stringify(stateWithQuotes(workbook)).replaceAll(`'${former}'!`, `${former}!`);

const results = (name: string, rows: number): WritePlan['tabs'][number] => {
  const tab = richTab({ kind: 'results', name, filter: null, validations: [] });
  const body = tab.rows.slice(0, 3);
  return { ...tab, rows: [...body, ...Array.from({ length: rows }, () => body.at(-1) ?? { cells: [] })] };
};
const renewed = (rows = 2): WritePlan => planOf([results(present, rows)], { renames: [{ from: former, to: present }] });

/** The tab as the version before built it, with staff's note beside it, and a formula that points to it. */
async function builtBefore(): Promise<OpenExcel> {
  const excel = openExcel(staffWorkbook);
  await createOfficeHost().write(planOf([results(former, 0)]));
  type(excel.workbook, former, 1, 40, '欄外のメモ');
  type(excel.workbook, cardSheet, 90, 0, `=${former}!$A$1`);
  return excel;
}

function type(workbook: Workbook, sheet: string, row: number, column: number, typed: string): void {
  const formula = typed.startsWith('=') ? typed : null;
  const { cells } = workbook.sheet(sheet);
  cells.set(row, column, { ...cells.get(row, column), value: formula ? '財務一覧' : typed, formula });
  if (formula) workbook.calculator.register(workbook.sheet(sheet), row, column, true);
}

it('is written in place, and comes back with all that stood there where the write is taken back', async () => {
  const { workbook, session } = await builtBefore();
  type(workbook, former, 60, 0, '下のメモ');
  const before = stateOf(workbook);
  const host = createOfficeHost(noPauses);
  await host.read();
  await host.write(renewed());
  expect(workbook.findSheet(former)).toBeNull();
  expect(workbook.sheet(present).cells.get(1, 40).value).toBe('欄外のメモ');
  await host.takeBack();
  expect(stateOf(workbook)).toEqual(before);
  await host.read();
  await host.write(renewed());
  expect(workbook.sheet(present).cells.get(1, 40).value).toBe('欄外のメモ');
  expect(session.failures).toEqual([]);
});

it.each([10, 40, 80])('comes back where the write fails after %i steps', async (action) => {
  const { workbook, session } = await builtBefore();
  const before = stateOf(workbook);
  session.faults.failAtAction(3, action, 'GeneralException');
  await expect(createOfficeHost(noPauses).write(renewed())).rejects.toMatchObject({ code: 'unknown' });
  expect(stateOf(workbook)).toEqual(before);
});

it.each([
  ['on the tab', 1, 0],
  ['where it is to grow to', 12, 1],
])('comes back where a colleague has typed %s meanwhile, with what they typed', async (_, row, column) => {
  const { workbook, session } = await builtBefore();
  const before = workbook.sheet(former).cells.get(row, column);
  const stood = stateOf(workbook);
  let answers = 0;
  session.answered = () => {
    answers += 1;
    if (answers === 2) type(workbook, former, row, column, '同僚のメモ');
  };
  await expect(createOfficeHost(noPauses).write(renewed(20))).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(workbook.sheet(former).cells.get(row, column).value).toBe('同僚のメモ');
  workbook.sheet(former).cells.set(row, column, before);
  expect(stateOf(workbook)).toEqual(stood);
});

it('is refused where the tab is gone meanwhile, or the workbook is protected', async () => {
  const { workbook } = await builtBefore();
  workbook.structureProtected = true;
  await expect(createOfficeHost(noPauses).write(renewed())).rejects.toMatchObject({ code: 'protected-workbook' });
  workbook.structureProtected = false;
  workbook.renameSheet(workbook.sheet(former), '別名');
  await expect(createOfficeHost(noPauses).write(renewed())).rejects.toMatchObject({
    code: 'changed-meanwhile',
    detail: former,
  });
});

it('names no sheet ours that staff gave the former name', async () => {
  const excel = openExcel(staffWorkbook);
  excel.workbook.addSheet(former);
  const before = stateOf(excel.workbook);
  await expect(createOfficeHost(noPauses).write(renewed())).rejects.toMatchObject({ code: 'sheet-name-taken' });
  expect(stateOf(excel.workbook)).toEqual(before);
});

import { describe, expect, it } from '@jest/globals';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { createOfficeHost } from '../../src/hosts/office/office-host';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import type { WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { insertRows } from '../../stand-in/engine/rows';
import type { Workbook } from '../../stand-in/engine/workbook';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { connect, type OpenExcel } from '../hosts/office/excel';
import { withForm } from '../workbooks/form-sheet';
import { fundedForm, fundedTable } from '../workbooks/row-table';

const name = '一覧.xlsx';

/** Five projects, in rows 3 to 7 of 調書一覧; the grant of the second is text. */
function asText(): Snapshot {
  const table = fundedTable(5);
  const cells = table.cells.map((cell) => (cell.row === 3 && cell.column === 6 ? { ...cell, value: '14' } : cell));
  return withForm({ name, sheets: [{ ...table, cells }] }, ...fundedForm);
}

const open = async (snapshot = asText()): Promise<OpenExcel> => connect(await openXlsx(snapshotToXlsx(snapshot), name));
const host = createOfficeHost();
const now = async () => review(await host.read());
const nothing: WritePlan = { renames: [], tabs: [], edits: [] };

/** The amounts that 財務一覧 shows of a project. */
async function financeOf(workbook: Workbook, project: string): Promise<unknown[]> {
  const { sheets } = readXlsx(await saveXlsx(workbook), name);
  const cells = sheets.find((sheet) => sheet.name === '財務一覧')?.cells ?? [];
  const row = cells.find(({ value }) => value === project)?.row;
  return cells.filter((cell) => cell.row === row && cell.formula).map(({ value }) => value);
}

describe('a table of one project a row, in Excel', () => {
  it('is found to be what its file says', async () => {
    await open();
    const { findings, evaluation } = await now();
    const ofFile = review(readXlsx(snapshotToXlsx(asText()), name));
    expect(evaluation.cards).toEqual(ofFile.evaluation.cards);
    expect(findings).toEqual(ofFile.findings);
    expect(findings.map(({ rule }) => rule)).toEqual(['number-as-text']);
  });

  it('shows the cell of a finding, and mends it', async () => {
    const { workbook } = await open();
    const [finding] = (await now()).findings;
    if (finding?.place == null || finding.fix?.type !== 'one') throw new Error('nothing to mend');
    await host.reveal(finding.place);
    expect(workbook.active.name).toBe('調書一覧');
    expect(workbook.active.selection).toMatchObject({ top: 3, left: 6 });
    await host.write({ ...nothing, edits: finding.fix.edits });
    expect((await now()).findings).toEqual([]);
  });

  it('gets its tabs, whose links follow its rows', async () => {
    const { workbook, session } = await open(withForm({ name, sheets: [fundedTable(5)] }, ...fundedForm));
    const built = plan(await now(), '令和8年8月1日');
    await host.write(built);
    expect(session.failures).toEqual([]);
    expect(built.tabs.map((tab) => tab.name)).toEqual(['集計', '事務事業一覧', '財務一覧', '点検結果']);
    const before = await financeOf(workbook, '花壇4号の手入れ');
    expect(before).toEqual(expect.arrayContaining([126, 94, 204]));

    insertRows(workbook, workbook.sheet('調書一覧'), 4, 2);
    expect(await financeOf(workbook, '花壇4号の手入れ')).toEqual(before);
    await host.write({ ...nothing, edits: [{ sheet: '調書一覧', row: 7, column: 9, expected: 126, value: 1_126 }] });
    expect(await financeOf(workbook, '花壇4号の手入れ')).toContain(1_126);
    expect((await now()).evaluation.cards).toHaveLength(5);
  });
});

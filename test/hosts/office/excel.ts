import { formatMark, markName } from '../../../src/workbook/mark';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { Workbook } from '../../../stand-in/engine/workbook';
import { createExcelInNode, type ExcelInNode } from '../../../stand-in/node/excel-in-node';

/** A workbook in Excel, and Excel the one that the host under test talks to. */
export interface OpenExcel {
  readonly workbook: Workbook;
  readonly session: ExcelInNode['session'];
}

/** Opens a workbook that holds what the snapshot holds; formulas are constants. */
export function openExcel(snapshot: Snapshot, apiVersion = '1.14'): OpenExcel {
  const workbook = new Workbook(snapshot.name);
  for (const { name } of snapshot.sheets) workbook.addSheet(name);
  for (const { name, visibility, cells, merges, mark } of snapshot.sheets) {
    const sheet = workbook.sheet(name);
    for (const { row, column, value, format } of cells) {
      sheet.cells.set(row, column, { value, formula: null, link: null, style: format === '' ? null : { format } });
    }
    for (const merge of merges) sheet.merges.push(merge);
    if (visibility !== 'visible') sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    if (mark) sheet.names.push({ name: markName, formula: `=${formatMark(mark)}`, visible: false, comment: '' });
  }
  return connect(workbook, apiVersion);
}

/** Makes Excel over this workbook the one that the host under test talks to. */
export function connect(workbook: Workbook, apiVersion = '1.14'): OpenExcel {
  const { Excel, Office, session } = createExcelInNode(workbook, apiVersion);
  Object.assign(globalThis, { Excel, Office });
  return { workbook, session };
}

/** The heaviest request and answer so far, in bytes. */
export function heaviest({ session }: OpenExcel): number {
  return Math.max(0, ...session.counters.syncs.flatMap(({ request, answer }) => [request, answer]));
}

/** The snapshot as Excel can know it: chart sheets are no worksheets, and merged areas come sorted. */
export function asExcelKnowsIt(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets
      .filter(({ type }) => type === 'worksheet')
      .map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left) })),
  };
}

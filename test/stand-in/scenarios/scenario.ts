import { Workbook } from '../../../stand-in/engine/workbook';
import { createExcelInNode, type ExcelInNode } from '../../../stand-in/node/excel-in-node';

/** What a scenario works with: Excel over a workbook of one sheet 集計. */
export interface Stage extends ExcelInNode {
  readonly workbook: Workbook;
  /** One `Excel.run` on the sheet 集計. */
  readonly run: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code under which a run is refused; fails where it is not. */
  readonly refusal: (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => Promise<string>;
}

/** Named for the rows of the table that cite it; it must use the members of these rows. */
export type Scenario = (stage: Stage) => Promise<void>;

export function newStage(apiVersion = '1.17'): Stage {
  const workbook = new Workbook('試し.xlsx');
  workbook.addSheet('集計');
  const excel = createExcelInNode(workbook, apiVersion);
  const run: Stage['run'] = (work) =>
    excel.Excel.run((context) => work(context.workbook.worksheets.getItem('集計'), context));
  const refusal: Stage['refusal'] = async (work) => {
    const attempt = run(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
    const error: unknown = await attempt.then(
      () => new Error('nothing was refused'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof excel.OfficeExtension.Error)) throw error;
    return error.code;
  };
  return { ...excel, workbook, run, refusal };
}

import { Workbook } from './workbook';

/** An empty workbook of one sheet, as Excel begins with. */
export function newWorkbook(): Workbook {
  const workbook = new Workbook('Book1.xlsx');
  workbook.addSheet();
  return workbook;
}

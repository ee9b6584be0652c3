import { pressToCalculate } from '../../../workbook/remarks';
import type { WorkbookPart } from '../workbook-part';
import { attribute, childNamed } from '../xml-tree';

/** What is said of a workbook that Excel works out only when it is told to. */
export function calculationRemarks({ root }: WorkbookPart): string[] {
  const settings = childNamed(root, 'calcPr');
  if (!settings || attribute(settings, 'calcMode') !== 'manual') return [];
  return [`計算方法が「手動」のブックです。Excelで開いたときに一度計算し直します。${pressToCalculate}`];
}

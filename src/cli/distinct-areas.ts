import { fiscalYearName } from '../model/fiscal-year';
import type { ReviewedFile } from '../review';
import type { Failure } from './failure';
import { printError } from './print';

/**
 * Leaves out files whose area and year an earlier file has already, such as a workbook's copy: sums would hold them twice.
 * Each is told on stderr.
 */
export function distinctAreas<F extends ReviewedFile>(opened: readonly F[]): { opened: F[]; failed: Failure[] } {
  const first = new Map<string, string>();
  const kept: F[] = [];
  const failed: Failure[] = [];
  for (const one of opened) {
    const { policyArea, year } = one.review.evaluation;
    const number = policyArea?.number.value ?? '';
    const area = `政策分野${number}${year === null ? '' : `（${fiscalYearName(year)}）`}`;
    const earlier = number === '' ? undefined : first.get(area);
    if (earlier === undefined) {
      first.set(area, one.file);
      kept.push(one);
    } else {
      const message = `${one.file}: ${area}は「${earlier}」にもあるため、先のファイルだけを使いました。どちらか1つを指定してください。`;
      failed.push({ file: one.file, code: 'duplicate-area', message });
      printError(message);
    }
  }
  return { opened: kept, failed };
}

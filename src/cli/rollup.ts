import { isEvaluation } from '../model/is-evaluation';
import { toRollupJson } from '../rollup/json';
import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { distinctAreas } from './distinct-areas';
import { exitCode } from './exit-code';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { print, printJson } from './print';
import { count } from './text/findings-text';
import { combinedLines, rollupLines } from './text/rollup-text';
import { unreadLines } from './text/unread-text';

/** A workbook with its sums. */
interface Summed extends Opened {
  readonly sums: AreaRollup;
}

/** `hyoka rollup`: budgets and KPIs, area by area, and all of them in one where there are several. */
export async function rollup(options: Options): Promise<number> {
  const read = await openAll(options);
  const { opened, failed: twice } = distinctAreas(read.opened);
  const failed = [...read.failed, ...twice];
  const areas = opened.map((one): Summed => ({ ...one, sums: rollUp(one.review) }));
  if (options.json)
    printJson(
      toRollupJson(
        areas.map(({ sums }) => sums),
        failed,
      ),
    );
  else if (!options.quiet) {
    const summed = areas.filter(({ review }) => isEvaluation(review.evaluation));
    print(
      areas.flatMap((one) => [
        ...(summed.length > 1 && summed.includes(one) ? [one.file] : []),
        ...areaLines(one, one.sums),
        ...errorsOf(one),
        '',
      ]),
    );
    if (summed.length > 1) print(combinedLines(summed.map(({ sums }) => sums)));
  }
  return exitCode(opened, failed);
}

/** A workbook's budget and KPIs; one that holds none is said to. */
export function areaLines({ file, review }: Opened, sums: AreaRollup): string[] {
  return isEvaluation(review.evaluation)
    ? [...rollupLines(sums), ...unreadLines(review.evaluation.unknownLabels)]
    : [`${file}: 行政評価の様式が見つからないため、集計するものがありません。`];
}

/** That the sums are of a workbook with errors. */
export function errorsOf({ review }: Pick<Opened, 'review'>): string[] {
  const errors = count(review.findings, 'error');
  return errors > 0 ? [`点検のエラーが${String(errors)}件あります。hyoka check で確かめてください。`] : [];
}

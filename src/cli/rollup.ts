import { groupBy } from '../model/grouping';
import { isEvaluation } from '../model/is-evaluation';
import { toRollupJson } from '../rollup/json';
import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { exitCode } from './exit-code';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { print, printError, printJson } from './print';
import { count } from './text/findings-text';
import { areaTitle, combinedLines, rollupLines } from './text/rollup-text';

/** A workbook with its sums. */
interface Summed extends Opened {
  readonly sums: AreaRollup;
}

/** `hyoka rollup`: budgets and KPIs, area by area, and all of them in one where there are several. */
export async function rollup(options: Options): Promise<number> {
  const { opened, failed } = await openAll(options);
  const areas = opened.map((one): Summed => ({ ...one, sums: rollUp(one.review) }));
  for (const line of countedTwice(areas)) printError(line);
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
    ? rollupLines(sums)
    : [`${file}: 行政評価の様式が見つからないため、集計するものがありません。`];
}

/** That the sums are of a workbook with errors. */
function errorsOf({ review }: Opened): string[] {
  const errors = count(review.findings, 'error');
  return errors > 0 ? [`検証のエラーが${String(errors)}件あります。hyoka check で確かめてください。`] : [];
}

/** The same area of the same year in several files, such as a workbook and its copy: the total holds it more than once. */
function countedTwice(areas: readonly Summed[]): string[] {
  const named = areas.filter(({ sums }) => sums.number !== '');
  const groups = [...groupBy(named, ({ sums }) => `${sums.number} ${String(sums.year)}`).values()];
  return groups
    .filter(({ length }) => length > 1)
    .map((files) => {
      const [first] = files;
      return `${first ? areaTitle(first.sums) : ''}が${String(files.length)}つのファイルにあり、合計にはすべて入っています。1つにしてください: ${files.map(({ file }) => file).join('、')}`;
    });
}

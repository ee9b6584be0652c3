import { compare as compareEvaluations, type Comparison } from '../compare/comparison';
import { doubtsAbout, whyNotInOrder } from '../compare/in-order';
import { toCompareJson } from '../compare/json';
import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';
import { isEvaluation } from '../model/is-evaluation';
import { comparisonPlan } from '../tabs/comparison/plan';
import { stampOf } from '../tabs/stamp';
import { copyHost } from './copy-host';
import { exitCode } from './exit-code';
import { failureOf, type Failure } from './failure';
import { noFormIn, openAll, openLast, type Opened } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { compareLines } from './text/compare-text';
import { paint } from './text/paint';
import { titleLine } from './text/title-line';
import { tabNames } from '../workbook/mark';

/** `hyoka compare`: what changed since last year, or the 正誤表 of two files of one year; with `-o` as a tab in a copy. */
export async function compare(options: Options): Promise<number> {
  const [lastFile = '', thisFile = ''] = options.files;
  const { last, failed: unusable } = await openLast(lastFile, options);
  if (!last) {
    for (const { message } of unusable) printError(message);
    return fail(options, unusable);
  }
  let tab: 'comparison' | 'errata' = 'comparison';
  const outputOf = (): string => outputFor(thisFile, options.output, tabNames[tab]);
  if (options.output !== null) outputOf();
  const { opened, failed } = await openAll({ ...options, files: [thisFile] }, (file) =>
    options.output === null ? xlsxFileHost(file) : copyHost(file, outputOf, options),
  );
  const [one] = opened;
  if (!one) return fail(options, failed);
  const { evaluation } = one.review;
  if (!isEvaluation(evaluation)) {
    const message = noFormIn(thisFile, '今年度');
    printError(message);
    return fail(options, [{ file: thisFile, code: 'not-an-evaluation', message }]);
  }
  const why = whyNotInOrder(last, evaluation);
  if (why !== null) {
    printError(why);
    return fail(options, [{ file: lastFile, code: 'not-in-order', message: why }]);
  }
  const comparison = compareEvaluations(last, evaluation, one.review.settings);
  const doubts = doubtsAbout(last, evaluation);
  if (comparison.isOneYear) tab = 'errata';
  try {
    const written = options.output === null ? null : await write(one, comparison, outputOf());
    const remarks = [...doubts, ...(written?.remarks ?? [])];
    const file = written?.file ?? null;
    if (options.json) printJson({ ...filesOf(options), ...toCompareJson(comparison), remarks, written: file, failed });
    else if (!options.quiet) print(linesOf(one, comparison, remarks, { lastFile, file, color: options.color }));
    return exitCode(opened, failed);
  } catch (error) {
    const failure = failureOf(thisFile, error);
    printError(failure.message);
    return fail(options, [failure]);
  }
}

async function write({ review, host }: Opened, comparison: Comparison, file: string) {
  const { remarks } = await host.write(comparisonPlan(review, comparison, stampOf(new Date())));
  return { file, remarks };
}

const filesOf = ({ files: [last = '', now = ''] }: Options) => ({ last, this: now });

function fail(options: Options, failed: readonly Failure[]): number {
  const none = { new: [], gone: [], renamed: [], moved: [] };
  const nothing = { projects: none, directions: [], amounts: [], kpis: [], unchangedTexts: [], remarks: [] };
  if (options.json) printJson({ ...filesOf(options), ...nothing, written: null, failed });
  return 2;
}

interface Told {
  readonly lastFile: string;
  /** What was written; null: nothing. */
  readonly file: string | null;
  readonly color: boolean;
}

function linesOf(
  one: Opened,
  comparison: Comparison,
  remarks: readonly string[],
  { lastFile, file, color }: Told,
): string[] {
  const tab = tabNames[comparison.isOneYear ? 'errata' : 'comparison'];
  return [
    titleLine(one.file, one.review, paint(color)),
    `${comparison.isOneYear ? '誤のブック' : '前年度のブック'}: ${lastFile}`,
    ...remarks,
    '',
    ...compareLines(comparison),
    ...(file === null ? [] : ['', `書き出しました: ${file}（${tab}）`]),
  ];
}

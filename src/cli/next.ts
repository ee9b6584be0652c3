import { stampOf } from '../tabs/stamp';
import { isEvaluation } from '../model/is-evaluation';
import { leftAsTheyWere } from '../next-year/left-as-they-were';
import { nextYear } from '../next-year/next-year';
import { nextJson } from './json/next-json';
import { copyHost } from './copy-host';
import { failureOf, type Failure } from './failure';
import { openAll } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { nextLines } from './text/next-text';

/** `hyoka next`: next year's workbook, as a copy. Exit 0 where it was written, whatever the workbook's findings. */
export async function next(options: Options): Promise<number> {
  const output = outputFor(options.files[0] ?? '', options.output, '翌年度');
  const { opened, failed } = await openAll(options, (file) => copyHost(file, output, options));
  const fail = (failures: readonly Failure[]) => {
    if (options.json) printJson({ ...nextJson(null, null), remarks: [], failed: failures });
    return 2;
  };
  const [one] = opened;
  if (!one) return fail(failed);
  const { evaluation } = one.review;
  if (!isEvaluation(evaluation)) {
    const failure = { file: one.file, code: 'not-an-evaluation', message: noForm(one.file) };
    printError(failure.message);
    return fail([failure]);
  }
  const made = nextYear(one.review, stampOf(new Date()));
  if (!made) {
    const failure = { file: one.file, code: 'no-year', message: noYear(one.file) };
    printError(failure.message);
    return fail([failure]);
  }
  try {
    const { remarks: ofHost } = await one.host.write(made.plan);
    const remarks = [...leftAsTheyWere(evaluation), ...ofHost];
    if (options.json) printJson({ ...nextJson(made, output), remarks, failed });
    else if (!options.quiet) print([...nextLines(made), ...remarks, `書き出しました: ${output}`]);
    return 0;
  } catch (error) {
    const failure = failureOf(one.file, error);
    printError(failure.message);
    return fail([failure]);
  }
}

const noForm = (file: string): string =>
  `${file}: 評価の様式が見つからないため、翌年度のブックを作れません。hyoka form --yes で様式定義を作ったブックを指定してください。`;

const noYear = (file: string): string =>
  `${file}: 評価する年度が分からないため、翌年度のブックを作れません。表題か財務内容の年度を「令和6年度」のように書くか、様式定義の「今年度」に書いてから、もう一度実行してください。`;

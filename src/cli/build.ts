import { plan } from '../tabs/plan';
import { stampOf } from '../tabs/stamp';
import { toRollupJson } from '../rollup/json';
import { rollUp } from '../rollup/roll-up';
import { exitCode } from './exit-code';
import { checkLines, shownFrom } from './check';
import { checkJson } from './json/check-json';
import { failureOf, openAll } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { areaLines } from './rollup';
import { paint } from './text/paint';
import { warnOfSignature } from './warn-of-signature';
import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';

/** `hyoka build`: checks, rolls up, and writes the tabs into a copy. */
export async function build(options: Options): Promise<number> {
  const { opened, failed } = await openAll(options);
  const [one] = opened;
  if (!one) {
    if (options.json) printJson({ ...checkJson(opened, failed, shownFrom(options)), written: null });
    return exitCode(opened, failed);
  }
  const output = outputFor(one.file, options.output, '集計済み');
  const sums = rollUp(one.review);
  const tabs = plan(one.review, stampOf(new Date()), sums);
  try {
    const { followed, remarks } = await xlsxFileHost(one.file, {
      path: output,
      force: options.force,
      whenSigned: warnOfSignature(one.file),
    }).write(tabs);
    if (options.json) {
      printJson({
        ...checkJson(opened, failed, shownFrom(options)),
        rollup: toRollupJson([sums], failed),
        written: { file: output, tabs: tabs.tabs.map(({ name }) => name), renamed: tabs.renames, followed, remarks },
      });
    } else if (!options.quiet) {
      print([
        ...checkLines(one, shownFrom(options), paint(options.color)),
        ...areaLines(one, sums),
        '',
        ...tabs.renames.map(({ from, to }) => `シート「${from}」は「${to}」として残しました。`),
        ...followed.map(({ where, before, after }) => `参照を書き換えました: ${where}  ${before} → ${after}`),
        ...remarks,
        `書き出しました: ${output}（${tabs.tabs.map(({ name }) => name).join('、')}）`,
      ]);
    }
    return exitCode(opened, failed);
  } catch (error) {
    const failure = failureOf(one.file, error);
    printError(failure.message);
    if (options.json) printJson({ ...checkJson(opened, [failure], shownFrom(options)), written: null });
    return exitCode(opened, [failure]);
  }
}

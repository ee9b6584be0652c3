import { planOf, type Mend } from '../model/mend';
import { address } from '../workbook/address';
import { copyHost } from './copy-host';
import { chooseFixes, waitingForSide } from './choose-fixes';
import { failureOf } from './failure';
import { openAll } from './open';
import { exitCode } from './exit-code';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { fixedLines, waitingLines } from './text/fix-text';

/** `hyoka fix`: applies fixes to a copy, and lists them. Two answers are possible only where `--side` says which. */
export async function fix(options: Options): Promise<number> {
  const outputOf = (file: string): string => outputFor(file, options.output, '修正済み');
  const { opened, failed } = await openAll(options, (file) => copyHost(file, outputOf(file), options));
  const [one] = opened;
  if (!one) {
    if (options.json) printJson({ fixed: [], remarks: [], written: null, failed });
    return exitCode(opened, failed);
  }
  const applied = chooseFixes(one.review.findings, options);
  let remarks: readonly string[] = [];
  try {
    if (applied.length > 0) ({ remarks } = await one.host.write(planOf(applied)));
  } catch (error) {
    const failure = failureOf(one.file, error);
    printError(failure.message);
    if (options.json) printJson({ fixed: [], remarks: [], written: null, failed: [failure] });
    return 2;
  }
  const written = applied.length > 0 ? outputOf(one.file) : null;
  if (options.json) printJson({ fixed: applied.flatMap(fixedJson), remarks, written, failed });
  else if (!options.quiet) {
    print([...applied.flatMap(fixedLines), ...remarks]);
    print([
      written === null
        ? '直せるものはありませんでした。'
        : `${String(applied.length)}件を直して書き出しました: ${written}`,
    ]);
    print(waitingLines(waitingForSide(one.review.findings, options)));
  }
  return exitCode(opened, failed);
}

function fixedJson({ finding, edits, heights = [] }: Mend) {
  const { rule } = finding;
  return [
    ...edits.map((edit) => ({
      rule,
      sheet: edit.sheet,
      cell: address(edit),
      before: edit.expected,
      after: edit.value,
    })),
    ...heights.map(({ sheet, row, expected: before, height: after }) => ({ rule, sheet, row: row + 1, before, after })),
  ];
}

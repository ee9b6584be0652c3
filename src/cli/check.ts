import { newerLines } from '../tabs/newer-lines';
import { skippedLines } from '../tabs/skipped-lines';
import { stoppedLines } from '../tabs/whose-rules';
import { settledLines } from './text/settled-text';
import { severities, type Finding } from '../model/finding';
import { exitCode } from './exit-code';
import { checkJson } from './json/check-json';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { reviewTogether } from '../review';
import { print, printJson } from './print';
import { findingsCsv } from '../report/csv';
import { closingLine } from './text/closing-line';
import { countLine, findingLines } from './text/findings-text';
import { paint, type Paint } from './text/paint';
import { titleLine } from './text/title-line';

/** `hyoka check`: findings grouped by sheet, then counts, or the all-clear; several files are also held against one another. */
export async function check(options: Options): Promise<number> {
  const { opened: alone, failed } = await openAll(options);
  const opened = reviewTogether(alone);
  const shown = shownFrom(options);
  if (options.json) printJson(checkJson(opened, failed, shown));
  else if (options.csv) process.stdout.write(findingsCsv(opened, shown));
  else if (!options.quiet) {
    const colors = paint(options.color);
    print(opened.flatMap((one) => checkLines(one, shown, colors)));
    if (options.files.length > 1)
      print([
        closingLine(
          opened.map(({ review }) => review),
          failed,
          colors,
        ),
      ]);
  }
  return exitCode(opened, failed);
}

export function checkLines({ file, review }: Opened, shown: (finding: Finding) => boolean, colors: Paint): string[] {
  return [
    titleLine(file, review, colors),
    ...skippedLines(review.evaluation.skippedSheets),
    ...stoppedLines(review.stopped),
    ...newerLines(review.snapshot),
    ...settledLines(review),
    ...findingLines(review.findings.filter(shown), colors),
    '',
    countLine(review.findings, colors),
    '',
  ];
}

/** Findings at the asked severity or worse. */
export function shownFrom({ severity }: Options): (finding: Finding) => boolean {
  const mildest = severities.indexOf(severity);
  return (finding) => severities.indexOf(finding.severity) <= mildest;
}

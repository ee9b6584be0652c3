import { skippedLines } from '../tabs/skipped-lines';
import { stoppedLines } from '../tabs/stopped-lines';
import { severities, type Finding } from '../model/finding';
import { exitCode } from './exit-code';
import { checkJson } from './json/check-json';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { reviewTogether } from '../review';
import { print, printJson } from './print';
import { countLine, findingLines } from './text/findings-text';
import { paint, type Paint } from './text/paint';
import { titleLine } from './text/title-line';

/** `hyoka check`: findings grouped by sheet, then counts, or the all-clear; several files are also held against one another. */
export async function check(options: Options): Promise<number> {
  const { opened: alone, failed } = await openAll(options);
  const opened = reviewTogether(alone);
  const shown = shownFrom(options);
  if (options.json) printJson(checkJson(opened, failed, shown));
  else if (!options.quiet) print(opened.flatMap((one) => checkLines(one, shown, paint(options.color))));
  return exitCode(opened, failed);
}

export function checkLines({ file, review }: Opened, shown: (finding: Finding) => boolean, colors: Paint): string[] {
  return [
    titleLine(file, review, colors),
    ...skippedLines(review.evaluation.skippedSheets),
    ...stoppedLines(review.stopped),
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

import { departmentsOf } from '../model/departments-of';
import { severityNames, type Finding } from '../model/finding';
import { resultColumns, resultStates } from '../model/results-sheet';
import type { Review } from '../model/review';
import { carryOver, reasonOf } from '../tabs/results/carried';
import { address } from '../workbook/address';

const { severity, sheet, cell, department, owner, field, name, message, state, reason } = resultColumns;
const titles = ['ファイル', severity, sheet, cell, department, owner, field, name, message, state, reason];

/** A workbook that was looked at, and what its file is called. */
export interface Reported {
  readonly file: string;
  readonly review: Review;
}

/**
 * Findings as CSV, one a row, in the columns of 点検結果: as `hyoka check --csv` prints them and the pane hands them on.
 * It begins with a byte order mark, by which Excel knows UTF-8.
 */
export function findingsCsv(reported: readonly Reported[], shown: (finding: Finding) => boolean): string {
  const rows = [titles, ...reported.flatMap((one) => rowsOf(one, shown))];
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function rowsOf({ file, review }: Reported, shown: (finding: Finding) => boolean): string[][] {
  const { evaluation, findings, standing, records } = review;
  const departments = departmentsOf(evaluation);
  const { handled } = carryOver(findings, standing, records);
  return findings.filter(shown).map((finding) => {
    const { place, accepted } = finding;
    const own = handled.get(finding);
    return [
      file,
      severityNames[finding.severity],
      place?.sheet ?? 'ブック全体',
      place ? address(place) : '',
      departments.get(finding.owner) ?? '',
      finding.owner,
      finding.field,
      finding.name,
      finding.message,
      accepted ? resultStates.accepted : own?.state || resultStates.open,
      reasonOf(finding, own),
    ];
  });
}

/** Text that a spreadsheet would take for a formula gets a `'`. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

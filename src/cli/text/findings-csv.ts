import { departmentsOf } from '../../model/departments-of';
import { severityNames, type Finding } from '../../model/finding';
import { resultColumns, resultStates } from '../../model/results-sheet';
import { carryOver, reasonLine } from '../../tabs/results/carried';
import { address } from '../../workbook/address';
import type { Opened } from '../open';

const { severity, sheet, cell, department, owner, field, name, message, state, reason } = resultColumns;
const titles = ['ファイル', severity, sheet, cell, department, owner, field, name, message, state, reason];

/** What `hyoka check --csv` prints: a finding a row, in the columns of 検証結果; with a byte order mark, so that Excel reads UTF-8. */
export function findingsCsv(opened: readonly Opened[], shown: (finding: Finding) => boolean): string {
  const rows = [titles, ...opened.flatMap((one) => rowsOf(one, shown))];
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function rowsOf({ file, review }: Opened, shown: (finding: Finding) => boolean): string[][] {
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
      [accepted ? reasonLine(accepted) : '', own?.note ?? ''].filter((one) => one !== '').join('\n'),
    ];
  });
}

/** Text that a spreadsheet would take for a formula gets a `'`. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

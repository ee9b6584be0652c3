import { groupBy } from '../../model/grouping';
import { severities, severityNames, type Finding, type Severity } from '../../model/finding';
import { inOneLine } from '../../model/in-one-line';
import { address } from '../../workbook/address';
import type { Paint } from './paint';
import { padEnd } from './width';

/** Findings grouped by sheet, the worst first and those accepted last, as lines for a terminal. */
export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  const bySheet = [...groupBy(findings, ({ place }) => place?.sheet ?? null)];
  return bySheet.flatMap(([sheet, own]) => [
    '',
    paint.strong(sheet === null ? '■ ブック全体' : `■ ${sheet}`),
    ...[...own].sort((a, b) => rank(a) - rank(b)).map((finding) => findingLine(finding, paint)),
  ]);
}

/** `エラー 5件、要確認 9件、参考 8件`, or the explicit all-clear. */
export function countLine(findings: readonly Finding[], paint: Paint): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.length - open.length;
  const tail = accepted > 0 ? `（ほかに理由を付けて確認済み ${String(accepted)}件）` : '';
  if (open.length === 0) return paint.good('問題は見つかりませんでした') + tail;
  return (
    severities.map((severity) => `${severityNames[severity]} ${String(count(open, severity))}件`).join('、') + tail
  );
}

export const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;

function findingLine({ severity, place, message, name, accepted }: Finding, paint: Paint): string {
  const label = accepted ? '確認済み' : severityNames[severity];
  const cell = place ? address(place) : '－';
  const reason = accepted ? ` 理由: ${inOneLine(accepted.reason, ' ')}` : '';
  return `  ${paint[severity](padEnd(label, 8))} ${padEnd(cell, 6)} ${message} [${name}]${reason}`;
}

const rank = ({ severity, accepted }: Finding): number =>
  severities.indexOf(severity) + (accepted ? severities.length : 0);

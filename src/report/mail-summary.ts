import { fiscalYearName } from '../model/fiscal-year';
import { severities, severityNames, type Finding } from '../model/finding';
import type { Review } from '../model/review';
import { isOf, type AskedDepartment, type Departments } from './asked-department';
import { headOf } from './finding-text';

/** As many findings are written out; a mail is no place for more. */
const most = 50;

/** Open findings as the text of a mail, of the whole workbook or of one 部・課: counts, then the findings, worst first. */
export function mailSummary(
  { evaluation, findings }: Pick<Review, 'evaluation' | 'findings'>,
  asked: AskedDepartment,
  departments: Departments,
): string {
  const own = findings.filter((finding) => isOf(finding, asked, departments));
  const open = own.filter(({ accepted }) => accepted === null);
  const bySeverity = severities.map((severity) => open.filter((finding) => finding.severity === severity));
  const written = bySeverity.flat().slice(0, most);
  const left = open.length - written.length;
  return [
    `${titleOf(evaluation)}の点検結果`,
    ...(asked === null ? [] : [asked === '' ? '（部・課のない指摘）' : `（${asked}の分）`]),
    '',
    countsOf(
      bySeverity.map(({ length }) => length),
      own.length - open.length,
    ),
    ...severities.flatMap((severity) => {
      const some = written.filter((finding) => finding.severity === severity);
      return some.length === 0 ? [] : ['', `■${severityNames[severity]}`, ...some.flatMap(linesOf)];
    }),
    ...(left > 0 ? ['', `ほか${left.toLocaleString('ja-JP')}件は、点検結果をご覧ください。`] : []),
  ].join('\n');
}

const linesOf = (finding: Finding): string[] => [`・${headOf(finding)}`, `\u3000${finding.message}`];

function countsOf(open: readonly number[], accepted: number): string {
  const tail = accepted > 0 ? `（ほかに理由を付けて確認済み${accepted.toLocaleString('ja-JP')}件）` : '';
  if (open.every((count) => count === 0)) return `未対応の指摘はありません。${tail}`;
  return (
    severities
      .map((severity, at) => `${severityNames[severity]}${(open[at] ?? 0).toLocaleString('ja-JP')}件`)
      .join('、') + tail
  );
}

function titleOf({ policyArea, year }: Review['evaluation']): string {
  const area = `政策分野${policyArea?.number.value ?? ''} ${policyArea?.name.value ?? ''}`.trimEnd();
  return `${policyArea ? area : '行政評価'}${year === null ? '' : `（${fiscalYearName(year)}）`}`;
}

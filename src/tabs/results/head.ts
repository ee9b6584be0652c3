import { severities, severityNames, type Finding } from '../../model/finding';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { skippedLines } from '../skipped-lines';
import { internalLines } from '../internal-lines';
import { givenLines, stoppedLines } from '../whose-rules';
import { tabNames } from '../../workbook/mark';

/** Title, when and from what, and how many findings of each kind; an explicit all-clear where there is none. */
export function headRows(context: Context): PlanRow[] {
  const { findings, evaluation, stopped } = context.review;
  return [
    { height: 26, cells: [cell(tabNames.results, 'title')] },
    { height: 20, cells: [cell(areaLine(context), 'subtitle')] },
    { cells: [cell(stampLine(context), 'note')] },
    { height: 20, cells: [cell(verdict(findings), 'label')] },
    // Always there: the filter's heading row keeps its place.
    {
      cells: [
        cell(
          [
            ...skippedLines(evaluation.skippedSheets),
            ...givenLines(evaluation.layout),
            ...stoppedLines(stopped),
            ...internalLines(evaluation.layout.own, context.rollup),
          ].join('、'),
          'note',
        ),
      ],
    },
  ];
}

function verdict(findings: readonly Finding[]): string {
  if (findings.length === 0) return '問題は見つかりませんでした。';
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.length - open.length;
  const settled = accepted > 0 ? [`確認済 ${String(accepted)}件`] : [];
  return [open.length > 0 ? countsOf(open) : '未対応の指摘はありません', ...settled].join('、');
}

/** `エラー 5件 …`: of the severities that occur. */
export function countsOf(findings: readonly Finding[]): string {
  return severities
    .map(
      (severity) =>
        [severityNames[severity], findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${String(count)}件`)
    .join('、');
}

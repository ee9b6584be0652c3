import { unconfirmedAmong } from '../../model/accept';
import { severities, severityNames, type Finding } from '../../model/finding';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { newerLines } from '../newer-lines';
import { skippedLines } from '../skipped-lines';
import { internalLines } from '../internal-lines';
import { givenLines, stoppedLines } from '../whose-rules';
import { settledState } from '../../model/results-sheet';
import type { Review } from '../../model/review';
import { tabNames } from '../../workbook/mark';

/**
 * Title, when and from what, and how many findings of each kind; an explicit all-clear where there is none. `after`: the
 * workbook as it is judged once the tabs stand; `settled`: how many findings builds have settled.
 */
export function headRows(context: Context, after: Review, settled: number): PlanRow[] {
  const { evaluation, stopped } = after;
  return [
    { height: 26, cells: [cell(tabNames.results, 'title')] },
    { height: 20, cells: [cell(areaLine(context), 'subtitle')] },
    { cells: [cell(stampLine(context), 'note')] },
    { height: 20, cells: [cell(verdict(after, settled), 'label')] },
    // Always there: the filter's heading row keeps its place.
    {
      cells: [
        cell(
          [
            ...skippedLines(evaluation.skippedSheets),
            ...givenLines(evaluation.layout),
            ...stoppedLines(stopped),
            ...newerLines(after.snapshot),
            ...internalLines(evaluation.layout.own, context.rollup),
          ].join('、'),
          'note',
        ),
      ],
    },
  ];
}

function verdict({ findings, records }: Review, settled: number): string {
  const bySettling = settled > 0 ? [`${settledState} ${String(settled)}件`] : [];
  if (findings.length === 0) return ['問題は見つかりませんでした。', ...bySettling].join('');
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.length - open.length;
  return [
    open.length > 0 ? countsOf(open) : '未対応の指摘はありません',
    ...(accepted > 0 ? [`確認済 ${String(accepted)}件${ofThese(unconfirmedAmong(findings, records).length)}`] : []),
    ...bySettling,
  ].join('、');
}

const ofThese = (unconfirmed: number): string => (unconfirmed > 0 ? `（企画未確認 ${String(unconfirmed)}件）` : '');

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

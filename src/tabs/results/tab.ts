import { severities, type Finding } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, type Context } from '../context';
import { groupMerges, groupRow } from '../group-row';
import { columns } from './columns';
import { findingRow } from './finding-row';
import { countsOf, headRows } from './head';

/** 検証結果: the findings on what was read, by sheet and worst first, to be handed in. */
export function resultsTab(context: Context): SheetPlan {
  const { findings } = context.review;
  const head = headRows(context);
  const groups = groupBy(findings, ({ place }) => (place === null ? 'ブック全体' : context.moved(place).sheet));
  const table: PlanRow[] =
    findings.length === 0
      ? []
      : [
          { height: 22, cells: columns.map(({ heading }) => cell(heading, 'heading')) },
          ...[...groups].flatMap(([sheet, own]) => [
            groupRow(`${sheet}（${countsOf(own)}）`, columns.length),
            ...worstFirst(own).map((one) => findingRow(context, one)),
          ]),
        ];
  return {
    kind: 'results',
    name: tabNames.results,
    columns: columns.map(({ width }) => width),
    rows: [...head, ...table],
    merges: groupMerges(table, head.length),
    freeze: { rows: table.length === 0 ? 0 : head.length + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: table.length === 0 ? null : { from: head.length, to: head.length },
      footer: `${areaLine(context)} ${tabNames.results}`,
    },
    table: null,
    charts: [],
    validations: [],
  };
}

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

import { departmentsOf } from '../../model/departments-of';
import { severities, type Finding } from '../../model/finding';
import { boxes, resultStates, staffStates, type ResultColumn } from '../../model/results-sheet';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, type Context } from '../context';
import { carryOver } from './carried';
import { columns, printedColumns, widths } from './columns';
import { headRows } from './head';
import { findingRow, headingRow, resolvedRow } from './rows';

/**
 * 検証結果: the findings on what was read, worst first, one a row, to be filtered, worked through and handed in. What staff
 * put on it stays with its finding; where the finding is gone, it stands below as solved.
 */
export function resultsTab(context: Context): SheetPlan {
  const { evaluation, findings, standing, records } = context.review;
  const departments = departmentsOf(evaluation);
  const { handled, resolved } = carryOver(findings, standing, records);
  const head = headRows(context);
  const found = worstFirst(findings).map((finding) =>
    findingRow(context, finding, departments.get(finding.owner) ?? '', handled.get(finding)),
  );
  const table = found.length === 0 ? [] : [headingRow(), ...found];
  const solved: PlanRow[] =
    resolved.length === 0
      ? []
      : [
          { height: 10, cells: [] },
          { height: 22, cells: [cell(`解消した指摘（${String(resolved.length)}件）`, 'subtitle')] },
          headingRow(),
          ...resolved.map(resolvedRow),
        ];
  const first = head.length + 1;
  const solvedFrom = head.length + table.length + 3;
  return {
    kind: 'results',
    name: tabNames.results,
    columns: widths,
    rows: [...head, ...table, ...solved],
    merges: [],
    freeze: { rows: table.length === 0 ? 0 : first, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: table.length === 0 ? null : { from: head.length, to: head.length },
      columns: printedColumns,
      footer: `${areaLine(context)} ${tabNames.results}`,
    },
    filter:
      found.length === 0
        ? null
        : { top: head.length, left: 0, bottom: head.length + found.length, right: columns.length - 1 },
    charts: [],
    validations: [...choices(first, found.length), ...choices(solvedFrom, resolved.length)],
  };
}

/** What staff choose from, in the rows from `top` on. */
function choices(top: number, count: number): ValidationPlan[] {
  if (count === 0) return [];
  const below = (column: ResultColumn) => {
    const at = columns.indexOf(column);
    return { top, left: at, bottom: top + count - 1, right: at };
  };
  return [
    { area: below('state'), choices: [...Object.values(resultStates), ...staffStates] },
    { area: below('check'), choices: Object.values(boxes) },
  ];
}

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

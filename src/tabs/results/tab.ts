import { departmentsOf } from '../../model/departments-of';
import { worstFirst } from '../../model/finding';
import { boxes, resultStates, settledState, staffStates, type ResultColumn } from '../../model/results-sheet';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { areaLine, type Context } from '../context';
import { recordsAfter } from '../settled/records';
import { settlementOf } from '../settled/settlement';
import { columns, printedColumns, widths } from './columns';
import { headRows } from './head';
import { findingRow, headingRow, resolvedRow, settledRow } from './rows';

/**
 * 点検結果: the findings once the tabs stand, worst first, one a row, to be filtered, worked through and handed in. Below
 * them stands what builds have settled, and what staff have solved after they had put something beside it.
 */
export function resultsTab(context: Context): SheetPlan {
  const { after } = settlementOf(context);
  const { handled, settled, resolved } = recordsAfter(context);
  const departments = departmentsOf(after.evaluation);
  const head = headRows(context, after, settled.length);
  const found = worstFirst(after.findings).map((finding) =>
    findingRow(finding, departments.get(finding.owner) ?? '', handled.get(finding)),
  );
  const table = found.length === 0 ? [] : [headingRow(), ...found];
  const bySettling = part(settledState, settled.map(settledRow));
  const solved = part('解消した指摘', resolved.map(resolvedRow));
  const first = head.length + 1;
  const settledFrom = head.length + table.length + rowsAbove;
  const solvedFrom = head.length + table.length + bySettling.length + rowsAbove;
  return {
    kind: 'results',
    name: tabNames.results,
    columns: widths,
    rows: [...head, ...table, ...bySettling, ...solved],
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
    validations: [
      ...choices(first, found.length, ['state', 'check']),
      ...choices(settledFrom, settled.length, ['check']),
      ...choices(solvedFrom, resolved.length, ['state', 'check']),
    ],
  };
}

/** Rows of a further part above its first line: a gap, its title, its heading. */
const rowsAbove = 3;

function part(title: string, lines: readonly PlanRow[]): PlanRow[] {
  if (lines.length === 0) return [];
  return [
    { height: 10, cells: [] },
    { height: 22, cells: [cell(`${title}（${String(lines.length)}件）`, 'subtitle')] },
    headingRow(),
    ...lines,
  ];
}

/** What staff choose from, in the rows from `top` on. */
function choices(top: number, count: number, chosen: readonly (keyof typeof choicesOf)[]): ValidationPlan[] {
  if (count === 0) return [];
  return chosen.map((column) => {
    const at = columns.indexOf(column);
    return { area: { top, left: at, bottom: top + count - 1, right: at }, choices: choicesOf[column] };
  });
}

const choicesOf = {
  state: [...Object.values(resultStates), ...staffStates],
  check: Object.values(boxes),
} as const satisfies Partial<Record<ResultColumn, readonly string[]>>;

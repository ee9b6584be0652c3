import { evaluatedColumn } from '../../rollup/selected';
import { isComplete } from '../../rollup/gaps';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanCell } from '../../workbook/plan';
import type { ShareColumn } from '../amount-columns';
import { gapOf } from '../blocks';
import { calculated, cell, fixed, quoteText, relative } from '../cells';
import { onceComplete, rankFormula, shareFormula, shareOf } from '../shares';
import { none, yes } from './columns';
import type { FinanceSheet } from './sheet';

/** The cell of a project's share or rank. `row`: where the project stands. */
export type ShareCells = (project: Project, row: number, column: ShareColumn) => PlanCell;

/**
 * Shares and ranks within 事業費 of the evaluated year without deposits, which would dwarf all else; no project is counted
 * twice. `totalAt`: the row of that sum, below which stands what it lacks.
 */
export function shareCells(rollup: AreaRollup, sheet: FinanceSheet, totalAt: number): ShareCells {
  const { projects, relisted, withoutDeposits } = rollup;
  const evaluated = evaluatedColumn(rollup);
  const costOf = ({ amounts }: Project) => amounts.cost[evaluated] ?? null;
  const isCounted = (project: Project) => !project.deposit && !relisted.has(project);
  const ranks = ranksOf(projects.filter(isCounted).map(costOf));
  const at = sheet.amountAt('cost', evaluated);
  const total = withoutDeposits.cost[evaluated] ?? null;
  const isWhole = isComplete(gapOf(withoutDeposits, 'cost', evaluated));
  const lacking = isWhole ? null : fixed({ row: totalAt + 1, column: at });
  const isIn = (column: 'counted' | 'deposit', text: string) => [sheet.rowsOf(sheet.columnOf(column)), quoteText(text)];
  const conditions = [...isIn('counted', yes), ...isIn('deposit', none)];

  return (project, row, { shows }) => {
    const role = shows === 'share' ? 'percent' : 'cellCentered';
    if (!isCounted(project)) return cell(none, role);
    const own = relative(row, at);
    const amount = costOf(project);
    const formula =
      shows === 'share'
        ? shareFormula(own, fixed({ row: totalAt, column: at }))
        : rankFormula(own, sheet.rowsOf(at), conditions);
    const value = shows === 'share' ? shareOf(amount, total) : (amount !== null && ranks.get(amount)) || '';
    return calculated(onceComplete(formula, lacking), isWhole ? value : '', role);
  };
}

/** The place of each amount, the largest first; equal ones have one. */
function ranksOf(amounts: readonly (number | null)[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const inOrder = amounts.filter((amount) => amount !== null).sort((a, b) => b - a);
  inOrder.forEach((amount, index) => {
    if (!ranks.has(amount)) ranks.set(amount, index + 1);
  });
  return ranks;
}

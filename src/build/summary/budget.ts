import { measureLabel } from '../../model/names';
import { groupOf } from '../../rollup/group';
import type { AreaRollup } from '../../rollup/roll-up';
import type { PlanRow } from '../../workbook/plan';
import { amountCells } from '../amount-columns';
import { calculated, cell, relative } from '../cells';
import { measureTitle } from '../context';
import { relisted, yes, type FinanceSheet } from '../finance/columns';
import { headingLine, summedLine } from './lines';
import { amountsFrom, type SectionMaker } from './section';

/** 1: a line a 施策, the total, and the total without deposits. */
export const budgetSection: SectionMaker = ({ review: { rollup } }, finance, top) => {
  const first = top + 2;
  const measures = rollup.measures.map(({ number, name, ...group }, index) => {
    const projects = rollup.projects.filter(({ card }) => card.measure === number);
    return summedLine(
      rollup,
      finance,
      { row: first + index, label: cell(measureTitle(number, name), 'name'), look: 'plain' },
      { group, projects, alternatives: [[['measure', measureLabel(number)]]] },
    );
  });
  const totals = totalLines(rollup, finance, first + measures.length);
  return {
    rows: [
      { height: 22, cells: [cell('1 施策別の予算', 'subtitle')] },
      headingLine('施策', '事業数', finance.amountColumns, finance.amountWidth),
      ...measures,
      ...totals,
      ...notes(rollup).map((note): PlanRow => ({ cells: [cell(note, 'note')] })),
    ],
    charts: [
      {
        title: '施策別の事業費（千円）',
        type: 'columns',
        categories: { top: first, left: 0, bottom: first + measures.length - 1, right: 0 },
        series: finance.amountColumns.flatMap((column, index) =>
          column.shows === 'amount' && column.block === 'cost'
            ? [{
                name: column.heading.split('\n').slice(1).join(''),
                values: {
                  top: first, left: amountsFrom + index, bottom: first + measures.length - 1, right: amountsFrom + index,
                },
              }]
            : [],
        ),
      },
    ],
  };
};

function totalLines(rollup: AreaRollup, finance: FinanceSheet, top: number): PlanRow[] {
  const { projects, relisted: shownAgain, total } = rollup;
  const counted = projects.filter((project) => !shownAgain.has(project));
  const deposits = counted.filter(({ deposit }) => deposit);
  const lines: PlanRow[] = [];
  const add = (line: (row: number) => PlanRow) => lines.push(line(top + lines.length));
  if (shownAgain.size > 0) {
    const again = [...shownAgain.keys()];
    add((row) => summedLine(rollup, finance, { row, label: cell(`うち${relisted}（計に含めません）`, 'name'), look: 'plain' }, {
      group: groupOf(again, rollup.columns.length), projects: again, alternatives: [[['counted', relisted]]],
    }));
  }
  add((row) => summedLine(rollup, finance, { row, label: cell('計', 'totalLabel'), look: 'total' }, {
    group: total, projects: counted, alternatives: [[['counted', yes]]],
  }));
  if (deposits.length > 0) {
    add((row) => summedLine(rollup, finance, { row, label: cell('うち預託金', 'name'), look: 'plain' }, {
      group: groupOf(deposits, rollup.columns.length),
      projects: deposits,
      alternatives: [[['counted', yes], ['deposit', yes]]],
    }));
    add((row) => withoutDeposits(rollup, finance, row));
  }
  return lines;
}

/** The total two rows above, less the deposits one row above. */
function withoutDeposits({ withoutDeposits: group }: AreaRollup, { amountColumns }: FinanceSheet, row: number): PlanRow {
  const less = (column: number) => `${relative(row - 2, column)}-${relative(row - 1, column)}`;
  return {
    cells: [
      cell('預託金を除く計', 'totalLabel'),
      calculated(less(1), group.projects, 'totalNumber'),
      ...amountCells(amountColumns, {
        row,
        left: amountsFrom,
        amounts: group,
        look: 'total',
        amountCell: (block, index, role) => {
          const column = amountColumns.findIndex(
            (one) => one.shows === 'amount' && one.block === block && one.index === index,
          );
          return calculated(less(amountsFrom + column), group[block][index] ?? 0, role);
        },
      }),
    ],
  };
}

function notes({ projects, relisted: shownAgain }: AreaRollup): string[] {
  const deposits = projects.filter((project) => project.deposit && !shownAgain.has(project));
  return [
    ...(deposits.length > 0
      ? [`・預託金は年度内に返還される資金です。除いた事業：${deposits.map(({ name }) => name).join('、')}`]
      : []),
    '・フルコストは、事業費と概算人件費の合計です。',
  ];
}

import { amountRows } from '../../layout/card';
import type { OwnItem } from '../../layout/own-item';
import type { AreaRollup } from '../../rollup/roll-up';
import { evaluatedColumn } from '../../rollup/selected';
import { tabNames } from '../../workbook/mark';
import { quoteSheet } from '../../workbook/address';
import { amountColumns } from '../amount-columns';
import { amountWidth } from '../amount-width';
import { builtInBlocks, ownBlocks, type Block } from '../blocks';
import { fixed } from '../cells';
import { firstRow, leadColumns, workColumns, type LeadColumn, type WorkColumn } from './columns';

/** A column that conditions are on: the office's own choices and marks are told by their items. */
export type ConditionColumn = LeadColumn | WorkColumn | OwnItem;

/** Where the finance list's columns and rows stand. */
export interface FinanceSheet {
  readonly amountColumns: ReturnType<typeof amountColumns>;
  /** Of each column of amounts, in characters. */
  readonly amountWidths: readonly number[];
  /** The office's own choices and marks, right of the amounts. */
  readonly choices: readonly OwnItem[];
  /** The first column of amounts, of choices, and of those that are not printed. */
  readonly amountsFrom: number;
  readonly choicesFrom: number;
  readonly workFrom: number;
  readonly lastRow: number;
  readonly columnOf: (column: ConditionColumn) => number;
  readonly amountAt: (block: Block, index: number) => number;
  /** `$H$5:$H$31`: a column over all projects, as the list itself names it. */
  readonly rowsOf: (column: number) => string;
  /** The same as other tabs name it: `'財務一覧'!$H$5:$H$31`. */
  readonly range: (column: ConditionColumn) => string;
  readonly amountRange: (block: Block, index: number) => string;
}

/** 令和6年度 stands on one line. */
const narrowest = 10.2;

/** 構成比 and 順位. */
const shareWidth = 7;

export function financeSheet(rollup: AreaRollup, choices: readonly OwnItem[]): FinanceSheet {
  const amountsFrom = leadColumns.length;
  const blocks = [...builtInBlocks(rollup), ...ownBlocks(rollup)];
  const shares = { block: 'cost', index: evaluatedColumn(rollup) } as const;
  const columns = amountColumns(rollup, { blocks, changes: amountRows, rates: ['cost'], shares }, amountsFrom);
  const choicesFrom = amountsFrom + columns.length;
  const workFrom = choicesFrom + choices.length;
  const lastRow = firstRow + Math.max(1, rollup.projects.length) - 1;
  const width = amountWidth(rollup, narrowest);
  const columnOf = (key: ConditionColumn): number => {
    if (typeof key === 'object') return choicesFrom + choices.indexOf(key);
    const lead = leadColumns.findIndex((column) => column.key === key);
    return lead === -1 ? workFrom + workColumns.findIndex((column) => column.key === key) : lead;
  };
  const amountAt = (block: Block, index: number): number =>
    amountsFrom +
    columns.findIndex(
      (column) =>
        (column.shows === 'amount' || column.shows === 'full') && column.block === block && column.index === index,
    );
  const rowsOf = (column: number) => `${fixed({ row: firstRow, column })}:${fixed({ row: lastRow, column })}`;
  const fromElsewhere = (column: number) => `${quoteSheet(tabNames.finance)}!${rowsOf(column)}`;
  return {
    amountColumns: columns,
    amountWidths: columns.map(({ shows }) => (shows === 'share' || shows === 'rank' ? shareWidth : width)),
    choices,
    amountsFrom,
    choicesFrom,
    workFrom,
    lastRow,
    columnOf,
    amountAt,
    rowsOf,
    range: (key) => fromElsewhere(columnOf(key)),
    amountRange: (block, index) => fromElsewhere(amountAt(block, index)),
  };
}

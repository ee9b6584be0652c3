import type { YearColumn } from '../layout/kinds';
import { fiscalYearName } from '../model/fiscal-year';
import { toShownRate, toYen } from '../model/rounding';
import { isComplete } from '../rollup/gaps';
import type { Comparison } from '../rollup/columns';
import type { AreaRollup } from '../rollup/roll-up';
import type { PlanCell } from '../workbook/plan';
import { columnLetters } from '../workbook/address';
import { amountOf, blockName, gapOf, hasFraction, isOwn, type Block, type Sums } from './blocks';
import { calculated, cell } from './cells';

/**
 * A column of a table of amounts: the amounts of a year and kind, their change, or its share of the earlier amount. A
 * calculated column has a formula, with # for the row.
 */
export type AmountColumn = { readonly heading: string } & (
  | { readonly shows: 'amount'; readonly block: Block; readonly index: number; readonly as: 'amount' | 'fraction' }
  | { readonly shows: 'full'; readonly block: 'full'; readonly index: number; readonly formula: string }
  | {
      readonly shows: 'change' | 'rate';
      readonly block: Block;
      readonly compared: Comparison;
      /** The columns of the two amounts, by their letters. */
      readonly sides: Readonly<Record<keyof Comparison, string>>;
      readonly formula: string;
    }
  | ShareColumn
);

/** What part of their sum an amount is, or its place among them: whoever asks for it knows the sum. */
export interface ShareColumn {
  readonly shows: 'share' | 'rank';
  readonly block: Block;
  readonly of: number;
}

/** Which blocks are shown, and which of them show by how much an amount changed, and by what share of it. */
export interface Shown {
  readonly blocks: readonly Block[];
  readonly changes: readonly Block[];
  readonly rates: readonly Block[];
  /** The amounts whose shares and ranks are shown. */
  readonly shares?: { readonly block: Block; readonly index: number };
}

/**
 * The columns of one block after another. `left` is the place of the first on the sheet. Full cost is calculated if
 * both rows that it adds up stand beside it.
 */
export function amountColumns(
  rollup: Pick<AreaRollup, 'columns' | 'compared' | 'projects' | 'labels'>,
  { blocks: shown, changes, rates, shares }: Shown,
  left: number,
): AmountColumn[] {
  const { columns, compared, projects } = rollup;
  const made: AmountColumn[] = [];
  const begin = new Map<Block, number>();
  const nameOf = (block: Block, index: number): string => columnLetters((begin.get(block) ?? left) + index);
  const addsUp = shown.includes('cost') && shown.includes('labour');
  for (const block of shown) {
    begin.set(block, left + made.length);
    const heading = (of: string): string => `${blockName(block, rollup)}\n${of}`;
    const as = hasFraction(block, projects) ? 'fraction' : 'amount';
    if (isOwn(block) && !block.yearly) {
      made.push({ block, shows: 'amount', index: 0, as, heading: blockName(block, rollup) });
      continue;
    }
    made.push(
      ...columns.map((column, index): AmountColumn => {
        const own = heading(columnHeading(column));
        if (block !== 'full' || !addsUp) return { block, shows: 'amount', index, as, heading: own };
        const both = `${nameOf('cost', index)}#,${nameOf('labour', index)}#`;
        return { block, shows: 'full', index, heading: own, formula: `IF(COUNT(${both})=0,"",SUM(${both}))` };
      }),
    );
    const ofSum = shares?.block === block ? shareColumns(block, shares.index, blockName(block, rollup)) : [];
    if (!compared) {
      made.push(...ofSum);
      continue;
    }
    const sides = { from: nameOf(block, compared.from), to: nameOf(block, compared.to) };
    const [before, after] = [`${sides.from}#`, `${sides.to}#`];
    const between = columns.length > 2 ? betweenColumns(columns, compared) : '';
    const ifBoth = (formula: string) => `IF(COUNT(${before},${after})<2,"",${formula})`;
    const rate = `IF(${before}=0,"${noRate}",ROUND(${after}/${before}-1,3))`;
    if (changes.includes(block))
      made.push({
        block,
        shows: 'change',
        compared,
        sides,
        heading: heading(`増減${between}`),
        formula: ifBoth(`${after}-${before}`),
      });
    if (rates.includes(block))
      made.push({
        block,
        shows: 'rate',
        compared,
        sides,
        heading: heading(`増減率${between}`),
        formula: ifBoth(rate),
      });
    made.push(...ofSum);
  }
  return made;
}

const shareColumns = (block: Block, of: number, name: string): AmountColumn[] => [
  { shows: 'share', block, of, heading: `${name}\n構成比` },
  { shows: 'rank', block, of, heading: `${name}\n順位` },
];

/** The years that are compared, where there are several: `(令和6年度→令和7年度)`. */
function betweenColumns(columns: readonly YearColumn[], { from, to }: Comparison): string {
  const nameOf = (index: number) => (columns[index] ? columnHeading(columns[index]).replace('\n', '') : '');
  return `\n${nameOf(from)}→\n${nameOf(to)}`;
}

/** `令和6年度` and, below it, `(予算)`. */
export const columnHeading = ({ year, kind }: YearColumn) => fiscalYearName(year) + (kind === '' ? '' : `\n(${kind})`);

export type AmountRole = (typeof looks)[keyof typeof looks]['amount' | 'fraction'];

/** Where a row of amounts stands, and what it shows. */
export interface AmountLine {
  readonly row: number;
  readonly amounts: Sums;
  readonly look: 'plain' | 'total';
  /** The cell of an amount, by the role it is to have; null where nothing stands. */
  readonly amountCell: (block: Block, index: number, role: AmountRole) => PlanCell | null;
  /** The cell of a share or rank; blank where left out. */
  readonly shareCell?: (column: ShareColumn) => PlanCell;
}

const looks = {
  plain: { amount: 'amount', fraction: 'fraction', change: 'change', rate: 'rate' },
  total: { amount: 'totalAmount', fraction: 'totalFraction', change: 'totalChange', rate: 'totalRate' },
} as const;

/**
 * A row's cells. Full cost, change and rate are formulas over the row itself; a change of sums that lack amounts waits until
 * the row below, which says so, is blank (`gapRow`).
 */
export function amountCells(columns: readonly AmountColumn[], line: AmountLine): PlanCell[] {
  const { amounts, amountCell } = line;
  const role = looks[line.look];
  const row = String(line.row + 1);
  return columns.map((column) => {
    if (column.shows === 'amount')
      return amountCell(column.block, column.index, role[column.as]) ?? cell(null, role[column.as]);
    if ('of' in column) return line.shareCell?.(column) ?? cell(null, role.change);
    const own = column.formula.replaceAll('#', row);
    if (column.shows === 'full') return calculated(own, amountOf(amounts, 'full', column.index) ?? '', role.amount);
    const { sides, compared } = column;
    const lacking = (['from', 'to'] as const).filter(
      (side) => !isComplete(gapOf(amounts, column.block, compared[side])),
    );
    const notes = lacking.map((side) => `${sides[side]}${String(line.row + 2)}<>""`);
    const formula = notes.length === 0 ? own : `IF(OR(${notes.join(',')}),"",${own})`;
    const change = lacking.length === 0 ? changeOf(amounts, column.block, compared) : unknown;
    return column.shows === 'change'
      ? calculated(formula, change.amount, role.change)
      : calculated(formula, change.rate, role.rate);
  });
}

/** Stands in place of a percentage where the amount before is 0 or missing. */
const noRate = '—';

const unknown = { amount: '', rate: '' };

function changeOf(amounts: Sums, block: Block, { from, to }: Comparison) {
  const before = amountOf(amounts, block, from);
  const after = amountOf(amounts, block, to);
  if (before === null || after === null) return unknown;
  return { amount: toYen(after - before), rate: before === 0 ? noRate : toShownRate(after / before - 1) };
}

import type { YearColumn } from '../layout/kinds';
import { fiscalYearName } from '../model/fiscal-year';
import type { Comparison } from '../rollup/columns';
import type { AreaRollup } from '../rollup/roll-up';
import { columnLetters } from '../workbook/address';
import { blockName, hasFraction, isOwn, type Block } from './blocks';

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

/** Stands in place of a percentage where the amount before is 0 or missing. */
export const noRate = '—';

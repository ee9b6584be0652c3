import { amountRows, type AmountRow } from '../layout/card';
import { sum, type AmountsByRow, type Group } from '../rollup/amounts';
import { addGaps, noGap, type Gap } from '../rollup/gaps';
import type { OwnFigure } from '../rollup/own-figures';
import type { AreaRollup } from '../rollup/roll-up';

/** What a table of amounts shows by year: a row of 財務内容; 総コスト, which is 事業費 and 概算人件費 together; or an item of the office's own. */
export type Block = AmountRow | 'full' | OwnFigure;

/** The rows of 財務内容 that the form has and that may be published, and 総コスト where it can be told. */
export function builtInBlocks({ labels, internal }: AreaRollup): Block[] {
  const rows = amountRows.filter((row) => labels[row] !== null && !internal.has(row));
  return rows.includes('cost') && rows.includes('labour') ? [...rows, 'full'] : rows;
}

/** The note that says what 総コスト is; none where it is not shown. */
export const fullCostNotes = (rollup: AreaRollup): string[] =>
  builtInBlocks(rollup).includes('full')
    ? [`・総コスト（人件費を含む）は、${rollup.labels.cost ?? ''}と${rollup.labels.labour ?? ''}の合計です。`]
    : [];

/** The office's own amounts and numbers that may be published. */
export const ownBlocks = ({ figures }: AreaRollup): OwnFigure[] => figures.filter(({ item }) => !item.internal);

export const isOwn = (block: Block): block is OwnFigure => typeof block === 'object';

export function blockName(block: Block, { labels }: Pick<AreaRollup, 'labels'>): string {
  if (block === 'full') return '総コスト\n（人件費を含む）';
  if (isOwn(block)) return block.item.under === null ? block.item.label : `${block.item.under}\n${block.item.label}`;
  return (labels[block] ?? '').replace(/^所要(?=一般財源$)/u, '所要\n');
}

/** The amounts of a project, or the sums of several. */
export type Sums = AmountsByRow & Pick<Group, 'own' | 'gaps'>;

/** An amount of a block, in 千円; null where there is none. `index`: of the roll-up's column, 0 where there is one value. */
export function amountOf(sums: Omit<Sums, 'gaps'>, block: Block, index: number): number | null {
  if (isOwn(block)) return sums.own.get(block.item)?.[index] ?? null;
  return block === 'full' ? fullCost(sums, index) : (sums[block][index] ?? null);
}

/** 事業費 and 概算人件費 together. */
const fullCost = ({ cost, labour }: AmountsByRow, index: number): number | null =>
  sum([cost[index] ?? null, labour[index] ?? null]);

/** The rows that a block's amounts come from. */
export const partsOf = (block: Block): readonly Exclude<Block, 'full'>[] =>
  block === 'full' ? ['cost', 'labour'] : [block];

/** The gaps in a block's sum. */
export const gapOf = ({ gaps }: Pick<Sums, 'gaps'>, block: Block, index: number): Gap =>
  addGaps(partsOf(block).map((part) => (isOwn(part) ? gaps.own.get(part.item) : gaps.rows[part])?.[index] ?? noGap));

/** Whether some project's number is not whole. Amounts are never shown with yen, and count as whole. */
export const hasFraction = (block: Block, projects: readonly Pick<Sums, 'own'>[]): boolean =>
  isOwn(block) &&
  block.item.kind === 'number' &&
  projects.some(({ own }) => own.get(block.item)?.some((number) => number !== null && !Number.isInteger(number)));

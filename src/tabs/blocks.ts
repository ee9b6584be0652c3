import { amountRows, cardForm, type AmountRow } from '../layout/card';
import { byRow, sum, type AmountsByRow, type Group } from '../rollup/amounts';
import type { OwnFigure } from '../rollup/own-figures';
import type { AreaRollup } from '../rollup/roll-up';

/** What a table of amounts shows by year: a row of 財務内容; 総コスト, which is 事業費 and 概算人件費 together; or an item of the office's own. */
export type Block = AmountRow | 'full' | OwnFigure;
export const builtInBlocks: readonly Block[] = [...amountRows, 'full'];

/** The office's own amounts and numbers that may be published. */
export const ownBlocks = ({ figures }: AreaRollup): OwnFigure[] => figures.filter(({ item }) => !item.internal);

export const isOwn = (block: Block): block is OwnFigure => typeof block === 'object';

const names: Readonly<Record<AmountRow | 'full', string>> = {
  ...byRow((row) => cardForm[row].label),
  generalFunds: '所要\n一般財源',
  full: '総コスト\n（人件費を含む）',
};

export function blockName(block: Block): string {
  if (!isOwn(block)) return names[block];
  const { label, under } = block.item;
  return under === null ? label : `${under}\n${label}`;
}

/** What is summed of a project, or of several. */
export type Sums = AmountsByRow & Pick<Group, 'own'>;

/** An amount of a block, in 千円; null where there is none. `index`: of the roll-up's column, 0 where there is one value. */
export function amountOf(sums: Sums, block: Block, index: number): number | null {
  if (isOwn(block)) return sums.own.get(block.item)?.[index] ?? null;
  return block === 'full' ? fullCost(sums, index) : (sums[block][index] ?? null);
}

/** 事業費 and 概算人件費 together. */
const fullCost = ({ cost, labour }: AmountsByRow, index: number): number | null =>
  sum([cost[index] ?? null, labour[index] ?? null]);

/** Whether some project's number is not whole; of amounts the yen are not shown. */
export const hasFraction = (block: Block, projects: readonly Pick<Sums, 'own'>[]): boolean =>
  isOwn(block) &&
  block.item.kind === 'number' &&
  projects.some(({ own }) => own.get(block.item)?.some((number) => number !== null && !Number.isInteger(number)));

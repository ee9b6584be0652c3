import type { AreaRollup } from '../rollup/roll-up';
import { amountOf, hasFraction, ownBlocks, type Block } from './blocks';
import { textWidth } from './row-height';

/** Width of every column of amounts, in characters, at least `narrowest`: the largest amount is seen whole. */
export function amountWidth(rollup: AreaRollup, narrowest: number): number {
  const { total, columns, projects } = rollup;
  const blocks: readonly Block[] = ['full', ...ownBlocks(rollup)];
  const widths = blocks.map((block) => {
    const totals = columns.map((_, index) => Math.abs(amountOf(total, block, index) ?? 0));
    const largest = String(Math.round(Math.max(0, ...totals))).replace(thousands, ',');
    return textWidth(`△${largest}${hasFraction(block, projects) ? '.00' : ''}`) + 1;
  });
  return Math.max(narrowest, ...widths);
}

/** Where a number's digits are parted. */
const thousands = /\B(?=(?:\d{3})+$)/g;

import type { AreaRollup } from '../../rollup/roll-up';
import { amountColumns, type AmountColumn, type Shown } from '../amount-columns';
import type { Block } from '../blocks';
import { amountsFrom, columnsBeside } from './section';

/** As many blocks beside one another as fit a page's width, at least one. */
export function tablesOf(
  rollup: AreaRollup,
  width: number,
  all: readonly Block[],
  shown: (some: readonly Block[]) => Shown,
): AmountColumn[][] {
  const columnsOf = (some: readonly Block[]) => amountColumns(rollup, shown(some), amountsFrom);
  const groups: Block[][] = [];
  for (const block of all) {
    const last = groups.at(-1);
    if (last && columnsOf([...last, block]).length <= columnsBeside(width)) last.push(block);
    else groups.push([block]);
  }
  return groups.map(columnsOf);
}

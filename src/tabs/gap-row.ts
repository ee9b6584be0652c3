import { gapText, isComplete, type Gap } from '../rollup/gaps';
import type { PlanCell, PlanRow } from '../workbook/plan';
import type { AmountColumn } from './amount-columns';
import { gapOf, type Block, type Sums } from './blocks';
import { calculated, cell } from './cells';
import { rowHeight } from './row-height';

/** What stands below a line of sums. */
export interface GapLine {
  /** Left of the amounts. */
  readonly lead: readonly PlanCell[];
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  readonly amounts: Pick<Sums, 'gaps'>;
  /** How many amounts of a sum are still to be filled in, as a formula; null where no sum stands. */
  readonly unfilledIn: (block: Block, index: number) => string | null;
}

/** Under each sum, how many amounts it lacks, until they are filled in; no row where none lacks any. */
export function gapRow(columns: readonly AmountColumn[], line: GapLine): PlanRow[] {
  const { lead, widths, amounts, unfilledIn } = line;
  const gaps = columns.map((column) => {
    if (!('index' in column)) return cell(null, 'gap');
    const count = unfilledIn(column.block, column.index);
    return count === null ? cell(null, 'gap') : gapCell(gapOf(amounts, column.block, column.index), count);
  });
  if (gaps.every(({ value }) => value === null)) return [];
  const cells = [...lead, ...gaps];
  return [{ height: rowHeight(cells, widths), cells }];
}

/** `未記入3件を除く`. What is blank goes by what 財務一覧 shows; what cannot be read stands there until the next build. */
export function gapCell(gap: Gap, count: string): PlanCell {
  const text = gapText(gap);
  if (isComplete(gap) || gap.blank === 0) return cell(text, 'gap');
  const [joined, alone] = gap.unreadable > 0 ? ['件・', gapText({ ...gap, blank: 0 })] : ['件を除く', ''];
  const whenFilled = alone === '' ? '' : `&"${alone}"`;
  return calculated(`IF((${count})=0,"","未記入"&(${count})&"${joined}")${whenFilled}`, text, 'gap');
}

import { amountRows } from '../../layout/card';
import { measureWordIn } from '../../model/names';
import { amountColumns, type AmountColumn } from '../amount-columns';
import { amountWidth } from '../amount-width';
import { builtInBlocks } from '../blocks';
import type { Context } from '../context';
import { columnBreaks } from '../page';
import { depositColumn, frozenColumns, leadColumns, noteColumn } from './columns';

/** Which columns an additional list has. */
export interface SelectionSheet {
  readonly amounts: readonly AmountColumn[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly noteAt: number;
  readonly depositAt: number;
  /** Where its columns do not fit one page. */
  readonly sideBySide: { readonly breaks: readonly number[]; readonly titleColumns: number } | null;
}

/** 令和6年度 stands on one line. */
const narrowest = 10.2;

export function selectionSheet({ rollup, review }: Context): SelectionSheet {
  const [block] = builtInBlocks(rollup);
  const blocks = block === undefined ? [] : [block];
  const from = leadColumns.length;
  const amounts = amountColumns(rollup, { blocks, changes: amountRows, rates: amountRows }, from);
  const noteAt = from + amounts.length;
  const { layout } = review.evaluation;
  const own = { measure: measureWordIn(layout), direction: layout.forms.card.direction.label };
  const headings = leadColumns.map(({ key, heading }) => (key in own ? own[key as keyof typeof own] : heading));
  const width = amountWidth(rollup, narrowest);
  const widths = [...leadColumns.map((column) => column.width), ...amounts.map(() => width), noteColumn.width];
  const breaks = columnBreaks(widths, [...amounts.map((_, index) => from + index), noteAt], frozenColumns);
  return {
    amounts,
    headings: [...headings, ...amounts.map(({ heading }) => heading), noteColumn.heading, depositColumn.heading],
    widths: [...widths, depositColumn.width],
    noteAt,
    depositAt: noteAt + 1,
    sideBySide: breaks.length === 0 ? null : { breaks, titleColumns: frozenColumns },
  };
}

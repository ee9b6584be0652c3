import { tabNames } from '../../workbook/mark';
import type { Area } from '../../workbook/cell';
import type { PlanRow } from '../../workbook/plan';
import { blanks, cell } from '../cells';
import { areaLine, stampLine, type Context } from '../context';
import { coverageLine } from '../coverage-line';
import { rowHeight } from '../row-height';
import { amountsFrom, countWidth, labelWidth } from './section';

/** Rows that stand on every page. */
export const titleRows = 2;

/** Through whose hands the first page goes, from the first on: a box each for their seals. */
const hands = ['担当', '係長', '課長', '部長'] as const;
const boxHeight = 46;

/** Columns of notes left of the boxes, two of them of amounts. */
const noteColumns = amountsFrom + 2;

/** Title, when and from what, how much is covered, and beside it the boxes. `width`: of a column of amounts, in characters. */
export function headRows(
  context: Context,
  width: number,
): { readonly rows: readonly PlanRow[]; readonly merges: readonly Area[] } {
  const notes = [`単位：千円 ／ ${stampLine(context)}`, coverageLine(context.rollup)].map((note) =>
    cell(note, 'noteWrapped'),
  );
  const boxes = [hands.map((hand) => cell(hand, 'heading')), blanks(hands.length, 'cell')];
  const noteWidth = labelWidth + countWidth + (noteColumns - amountsFrom) * width;
  return {
    rows: [
      { height: 26, cells: [cell(tabNames.summary, 'title')] },
      { height: 20, cells: [cell(areaLine(context), 'subtitle')] },
      ...notes.map((note, index): PlanRow => ({
        height: Math.max(index === 0 ? 0 : boxHeight, rowHeight([note], [noteWidth])),
        cells: [note, ...Array.from<null>({ length: noteColumns - 1 }).fill(null), ...(boxes[index] ?? [])],
      })),
    ],
    merges: notes.map((_, index) => ({
      top: titleRows + index,
      left: 0,
      bottom: titleRows + index,
      right: noteColumns - 1,
    })),
  };
}

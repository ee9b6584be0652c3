import { HostError } from '../../../workbook/host';
import type { RowHeight } from '../../../workbook/plan';
import { all, type Answer } from '../wire/answer';
import type { Question } from '../wire/question';
import { callBytes, type Step } from '../wire/send';
import { askHeights } from '../ask/ask-sizes';

/** A row to be given a height, and how high it was before. */
export interface HeightBefore extends RowHeight {
  readonly before: number;
}

/** Excel sets heights in whole pixels of whatever screen it runs on. */
const tolerance = 1;

const differs = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;

/** Asks how high the rows are that are to be given a height. */
export function askHeightsBefore(queue: Question[], heights: readonly RowHeight[]): Answer<HeightBefore[]> {
  return all(
    heights.map((height): Answer<HeightBefore> => {
      const { sheet, row } = height;
      const asked = askHeights(queue, sheet, { top: row, bottom: row, left: 0, right: 0 });
      return (answered) => ({ ...height, before: asked(answered)[0] ?? height.expected });
    }),
  );
}

/** Throws `changed-meanwhile` where a row is not as high any more as its change was planned on. */
export function checkHeights(heights: readonly HeightBefore[]): void {
  const changed = heights.find(({ before, expected }) => differs(before, expected));
  if (changed) throw new HostError('changed-meanwhile', placeOfRow(changed));
}

/** Throws `changed-since-written` where a row has been given another height since. */
export function checkHeightsStand(heights: readonly HeightBefore[]): void {
  const changed = heights.find(({ before, height }) => differs(before, height));
  if (changed) throw new HostError('changed-since-written', changed.sheet);
}

const placeOfRow = ({ sheet, row }: RowHeight): string => `${sheet}!${String(row + 1)}`;

/** Gives rows a height, as planned or as before; `nameOf`: what a sheet is called now, or its id. */
export const heightSteps = (
  heights: readonly HeightBefore[],
  which: 'height' | 'before',
  nameOf: (sheet: string) => string = (sheet) => sheet,
): Step[] =>
  heights.map((one) => ({
    bytes: callBytes,
    run(workbook) {
      const number = String(one.row + 1);
      workbook.worksheets.getItem(nameOf(one.sheet)).getRange(`${number}:${number}`).format.rowHeight = one[which];
    },
  }));

import type { Layout } from '../layout/layout';
import { measureLabel } from '../model/names';
import type { NewSheet } from '../workbook/new-book';
import { cardColumns, cardForm } from './card-form';
import { measureName } from './header-form';
import { newSheet } from './new-sheet';
import { derived } from './piece';
import { headingOf } from './references';
import type { Wishes } from './wishes';

export const cardSheetName = (measure: number, layout: Layout): string => `個票_${measureLabel(measure, layout)}`;

/** Rows of a card with the narrow one before it; its sheet's heading takes one more. */
const rowsEach = 11;
/** The first row of a card on its sheet. */
export const cardTop = (index: number): number => 2 + index * rowsEach;

/** The cards of a 施策, a page each, under a heading that stands on every page. */
export function cardSheet(areaSheet: string, index: number, wishes: Wishes, layout: Layout): NewSheet {
  const label = measureLabel(index + 1, layout);
  const name = cardSheetName(index + 1, layout);
  const heading = {
    pieces: [
      derived([0, 0, 1, cardColumns.length], 'title', headingOf(label, measureName(areaSheet, index)), `${label} `),
    ],
    heights: [28],
  };
  const cards = Array.from({ length: wishes.cards }, (_, at) => ({
    ...cardForm(at + 1, wishes, layout),
    onNewPage: at > 0,
  }));
  const print = { orientation: 'portrait', titleRows: { from: 0, to: 0 }, footer: name, scale: 100 } as const;
  return newSheet({ name, columns: cardColumns, print }, [heading, ...cards]);
}

import { amountRows } from '../layout/card';
import type { Layout } from '../layout/layout';
import { handFilledColumns } from '../layout/list';
import { moneyUnitOf } from '../layout/layout';
import { fiscalYearName } from '../model/fiscal-year';
import type { Place } from '../workbook/cell';
import type { HintId } from './hints';
import { inLines } from './in-lines';
import type { Look } from './looks';
import { blank, printed, type Form, type Piece, type Span } from './piece';
import type { Wishes } from './wishes';

/** Columns of a sheet of cards, in characters: together as wide as a page. */
export const cardColumns = [5, 14, 24, 12, 9, 9] as const;

/** The rows of a card, in points: together with its heading they fill a page. */
const heights = [32, 32, 34, 48, 48, 48, 190, 190, 28, 28] as const;

/** What of a card other sheets repeat, by where it stands from the card's corner. */
const repeated = {
  number: [0, 0],
  name: [0, 2],
  department: [1, 2],
  direction: [1, 4],
  logicModel: [8, 2],
  priority: [8, 4],
  populationGoals: [9, 2],
  sdgTargets: [9, 4],
} as const satisfies Record<string, Span>;
export type Repeated = keyof typeof repeated;

/** Where a value of a card stands whose first row is `top`. */
export const onCard = (sheet: string, top: number, value: Repeated): Place => ({
  sheet,
  row: top + repeated[value][0],
  column: repeated[value][1],
});

const markLooks: Readonly<Record<(typeof handFilledColumns)[number], readonly [Look, HintId]>> = {
  logicModel: ['centered', 'mark'],
  priority: ['centered', 'mark'],
  populationGoals: ['asTyped', 'populationGoals'],
  sdgTargets: ['asTyped', 'sdgTargets'],
};

/** One business card. The list's marks stand on it, so that the list follows from the cards alone. */
export function cardForm(number: number, { year }: Wishes, layout: Layout): Form {
  const { card } = layout.forms;
  const wide = cardColumns.length - 2;
  return {
    pieces: [
      blank([0, 0, heights.length], 'centered', 'number', number),
      printed([0, 1], 'label', card.name.label),
      blank([...repeated.name], 'text', 'name'),
      printed([0, 3], 'label', card.obligation.label),
      blank([0, 4, 1, 2], 'centered', 'obligation'),
      printed([1, 1], 'label', card.department.label),
      blank([...repeated.department], 'text', 'department'),
      printed([1, 3], 'label', card.direction.label),
      blank([1, 4, 1, 2], 'centered', 'direction'),
      printed([2, 1, 4], 'label', inLines(card.summary.label)),
      blank([2, 2, 4], 'longText', 'summary'),
      printed([2, 3], 'label', `${card.moneyUnit.label}\n単位(${moneyUnitOf(layout)})`),
      ...finance(year, layout),
      printed([6, 1], 'label', inLines(card.progress.label)),
      blank([6, 2, 1, wide], 'longText', 'progress'),
      printed([7, 1], 'label', inLines(card.review.label)),
      blank([7, 2, 1, wide], 'longText', 'review'),
      ...handFilledColumns.flatMap((name) => mark(name, layout)),
    ],
    heights,
  };
}

/** The rows of 財務内容 under the layout's years. */
function finance(year: number, { forms, years }: Layout): Piece[] {
  return [
    ...amountRows.map((name, at) => printed([3 + at, 3], 'label', forms.card[name].label)),
    ...years.flatMap(({ ahead, kind }, column) => [
      printed([2, 4 + column], 'labelCentered', `${fiscalYearName(year + ahead)}\n(${kind})`),
      ...amountRows.map((_, at) => blank([3 + at, 4 + column], 'amount', 'amount')),
    ]),
  ];
}

function mark(name: (typeof handFilledColumns)[number], { forms }: Layout): Piece[] {
  const [row, column] = repeated[name];
  const [look, hint] = markLooks[name];
  return [
    printed([row, column - 1], 'label', forms.card[name].label),
    blank([row, column, 1, column === 2 ? 1 : 2], look, hint),
  ];
}

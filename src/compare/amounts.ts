import { amountRows, type AmountRow } from '../layout/card';
import { ownItemName, type OwnItem } from '../layout/own-item';
import type { BusinessCard, CardYear, YearFigure, YearValue } from '../model/evaluation';
import { toYen } from '../model/rounding';
import { figureIn } from '../model/year-figure';
import { columnPairs, type ColumnPair } from './columns';

/** An amount, or a number of the office's own, of this year beside last year's. */
export interface ComparedAmount {
  /** As the form prints it. */
  readonly item: string;
  /** The row of 財務内容 that it is; null: an item of the office's own. */
  readonly row: AmountRow | null;
  readonly columns: ColumnPair;
  readonly last: YearFigure;
  readonly now: YearFigure;
}

/** What two cards of one project state for the same years; rows that one of the two forms lacks are left out. */
export const comparedAmounts = (last: BusinessCard, now: BusinessCard): ComparedAmount[] =>
  columnPairs(last, now).flatMap((columns) => [
    ...amountRows.flatMap((row) =>
      stand(columns.last[row], columns.now[row])
        ? [{ item: columns.now[row].label, row, columns, last: columns.last[row], now: columns.now[row] }]
        : [],
    ),
    ...ownAmounts(columns),
  ]);

function ownAmounts(columns: ColumnPair): ComparedAmount[] {
  const before = figuresOf(columns.last);
  return [...figuresOf(columns.now)].flatMap(([item, now]) => {
    const last = before.get(item);
    return last && stand(last, now) ? [{ item, row: null, columns, last, now }] : [];
  });
}

const figuresOf = ({ own }: CardYear): ReadonlyMap<string, YearFigure> =>
  new Map([...own].flatMap(([item, field]) => (isFigure(item, field) ? [[ownItemName(item), field] as const] : [])));

const isFigure = ({ kind }: OwnItem, _field: YearValue): _field is YearFigure =>
  kind === 'amount' || kind === 'number' || kind === 'ratio';

const stand = (last: YearFigure, now: YearFigure): boolean => last.state !== 'missing' && now.state !== 'missing';

/** Whether this year's amount is another one, to the yen; not where it is not filled in yet or cannot be read: rules speak of that. */
export function differs({ last, now }: Pick<ComparedAmount, 'last' | 'now'>): boolean {
  const [before, after] = [figureIn(last), figureIn(now)];
  return after !== null && (before === null || toYen(before) !== toYen(after));
}

const isLacking = ({ last, now }: ComparedAmount): boolean => figureIn(now) === null && figureIn(last) !== null;

/** The largest amount, where two cards state the same amounts for the years that both have; else 0. */
export function agreedAmount(last: BusinessCard, now: BusinessCard): number {
  const compared = comparedAmounts(last, now);
  return compared.some((one) => differs(one) || isLacking(one))
    ? 0
    : Math.max(0, ...compared.map((one) => figureIn(one.now) ?? 0));
}

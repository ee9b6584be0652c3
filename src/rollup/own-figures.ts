import type { OwnItem } from '../layout/own-item';
import { sourcesAmong } from '../layout/sources';
import type { BusinessCard, YearFigure } from '../model/evaluation';
import { figureIn } from '../model/year-figure';
import type { Amounts } from './amounts';
import { inColumns } from './in-columns';

/** An item of the office's own whose values are amounts (千円) or numbers. */
export interface OwnFigure {
  readonly item: OwnItem;
  /** Whether cards bear an amount a year column; else one value a card. Values that stand the other way are left out. */
  readonly yearly: boolean;
  /** Whether it is one of the sources that 財源内訳 is made of. */
  readonly source: boolean;
  /** Whether it is summed: 様式定義 asks for it, or it is a source. */
  readonly summed: boolean;
}

/** Each such item's amounts in the roll-up's columns, or its one value. */
export type OwnAmounts = ReadonlyMap<OwnItem, Amounts>;

export const noOwnAmounts: OwnAmounts = new Map();

/** In the order of 様式定義. An item stands by year where it does on most of the cards that bear it. */
export function ownFiguresOf(own: readonly OwnItem[], cards: readonly BusinessCard[]): OwnFigure[] {
  const sources = sourcesAmong(own);
  return own.flatMap((item): OwnFigure[] => {
    if (item.form !== 'card' || (item.kind !== 'amount' && item.kind !== 'number')) return [];
    const byYear = cards.filter(({ years }) => years.some((year) => year.own.has(item))).length;
    const alone = cards.filter((card) => (card.own.get(item)?.state ?? 'missing') !== 'missing').length;
    const source = sources.includes(item);
    return [{ item, yearly: byYear > 0 && byYear >= alone, source, summed: source || item.sum === 'total' }];
  });
}

/** A card's own figures. `places`: the roll-up's column for each of the card's columns. */
export function ownAmountsOf(
  card: BusinessCard,
  figures: readonly OwnFigure[],
  places: readonly number[],
  columns: number,
): OwnAmounts {
  if (figures.length === 0) return noOwnAmounts;
  return new Map(
    figures.map(({ item, yearly }) => [
      item,
      yearly ? inColumns(card, places, columns, (year) => year.own.get(item)) : [valueAlone(card, item)],
    ]),
  );
}

function valueAlone({ own }: BusinessCard, item: OwnItem): number | null {
  const figure = own.get(item) as YearFigure | undefined;
  return figure ? figureIn(figure) : null;
}

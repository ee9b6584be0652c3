import type { AmountRow } from '../layout/card';
import type { BusinessCard, CardYear, YearValue } from '../model/evaluation';
import type { Field } from '../model/field';
import { mostCommon } from '../model/most-common';
import { byRow } from './amounts';
import { mayBeBlank, type Dues } from './due';
import { addGaps, noGap, type Gap, type Gaps, type GapsOfSums } from './gaps';
import type { OwnFigure } from './own-figures';

/** What a card's gaps are told by. */
export interface Expected extends Dues {
  readonly figures: readonly OwnFigure[];
  /** Rows that the form has not. */
  readonly absent: ReadonlySet<AmountRow>;
  /** How many columns the roll-up has. */
  readonly columns: number;
}

/**
 * Which amounts a card lacks, column by column. `places`: the columns that its own stand for; `expected`: those they are
 * taken to stand for, where a heading cannot be read.
 */
export function gapsOfCard(
  card: BusinessCard,
  places: readonly number[],
  expected: readonly number[],
  form: Expected,
): GapsOfSums {
  const inColumns = (fieldOf: (year: CardYear) => YearValue | undefined): Gaps => {
    const gaps = new Array<Gap>(form.columns).fill(noGap);
    card.years.forEach((year, index) => {
      const at = expected[index] ?? -1;
      const field = fieldOf(year);
      if (at < 0 || !field) return;
      const isUnplaced = (places[index] ?? -1) < 0;
      const gap = mayBeBlank(field, card, year.heading.value, form) ? noGap : gapAt(field, isUnplaced);
      gaps[at] = addGaps([gaps[at] ?? noGap, gap]);
    });
    return gaps;
  };
  return {
    rows: byRow((row) => (form.absent.has(row) ? [] : inColumns((year) => year[row]))),
    own: new Map(
      form.figures.map(({ item, yearly }) => [
        item,
        yearly
          ? spread(
              inColumns((year) => year.own.get(item)),
              strays(card.own.get(item)),
              expected,
            )
          : [
              addGaps([
                gapAlone(card, card.own.get(item), form),
                ...card.years.map((year) => strays(year.own.get(item))),
              ]),
            ],
      ]),
    ),
  };
}

/** What stands the other way than on most cards, and so is left out. */
const strays = (field: Field<unknown> | undefined): Gap =>
  field?.state === 'read' || field?.state === 'unreadable' ? { blank: 0, unreadable: 1 } : noGap;

/** An amount of no year may be lacking in each of the card's columns. */
const spread = (gaps: Gaps, stray: Gap, columns: readonly number[]): Gaps =>
  gaps.map((gap, index) => (columns.includes(index) ? addGaps([gap, stray]) : gap));

/** `isUnplaced`: under a year that cannot be read, what stands there counts for none, nor would it once it is filled in. */
function gapAt({ state, required }: Field<unknown>, isUnplaced: boolean): Gap {
  if (state === 'blank' && !isUnplaced) return { blank: 1, unreadable: 0 };
  if (state === 'read' && !isUnplaced) return noGap;
  return state === 'missing' && !required ? noGap : { blank: 0, unreadable: 1 };
}

/** Of one value a card, whatever the year: a blank is none to speak of where the project ends or is new. */
const gapAlone = (card: BusinessCard, field: Field<unknown> | undefined, form: Expected): Gap =>
  field && !mayBeBlank(field, card, null, form) ? gapAt(field, false) : noGap;

/** Where a heading cannot be read: the column that most cards have at its place, unless the card has that already. */
export function expectedPlaces(all: readonly (readonly number[])[]): (own: readonly number[]) => readonly number[] {
  const usual = Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, index) =>
    mostCommon(all.flatMap((own) => (own[index] === undefined || own[index] < 0 ? [] : own[index]))),
  );
  return (own) =>
    own.map((place, index) => {
      const likely = usual[index] ?? -1;
      return place >= 0 || own.includes(likely) ? place : likely;
    });
}

import { amountRows } from '../layout/card';
import type { Evaluation } from '../model/evaluation';
import { readAmount } from '../read/values/numbers';
import { noContext } from '../read/values/reading';
import type { FoundItem } from './found-items';
import type { SummedRow } from './formula-sums';

/** All rows of 財務内容 in the order of the first card: the built-in ones, and found ones that hold amounts. */
export function amountSeries({ cards, layout }: Evaluation, found: readonly FoundItem[]): SummedRow[] {
  const known = amountRows.map((row) => ({
    name: layout.forms.card[row].label,
    at: cards[0]?.years[0]?.[row].labelPlace?.row ?? Infinity,
    entry: cards[0]?.years[0]?.[row].place ?? null,
    values: cards.flatMap(({ years }) => years.map((year) => year[row].value?.thousandYen ?? null)),
  }));
  const own = found
    .filter(({ label }) => label.form === 'card')
    .map(({ label, byYear, entry }) => ({
      name: label.label,
      at: label.places[0]?.row ?? Infinity,
      entry,
      values: cards.flatMap((card) => {
        const moneyFactor = card.moneyUnit.value?.factor ?? 1;
        return card.years.map((_, index) => {
          const cell = byYear.get(card)?.[index] ?? null;
          const reading = cell && readAmount(cell, { ...noContext, moneyFactor });
          return reading?.state === 'read' ? reading.value.thousandYen : null;
        });
      }),
    }));
  return [...known, ...own].sort((a, b) => a.at - b.at).map(({ at: _, ...row }) => row);
}

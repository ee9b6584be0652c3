import type { YearColumn } from '../../layout/kinds';
import type { DirectionMeanings } from '../../model/direction';
import type { BusinessCard, TypedTotal } from '../../model/evaluation';
import { comparableName, nameKey } from '../../model/names';

/** The kind that a total's heading names; where it names none, the only kind that the cards have of that year. */
function kindOf({ year, kind }: YearColumn, cards: readonly BusinessCard[]): string {
  if (kind !== '') return kind;
  const kinds = new Set(
    cards.flatMap(({ years }) => years.flatMap(({ heading: { value } }) => (value?.year === year ? [value.kind] : []))),
  );
  const [only = kind] = kinds;
  return kinds.size === 1 ? only : kind;
}

/**
 * The sum with every project once, and the sum as shown, with 再掲. None where an amount is lacking: other rules report
 * that.
 */
export function possibleSums(
  { row, column, measure }: TypedTotal,
  cards: readonly BusinessCard[],
  meanings: DirectionMeanings,
): number[] {
  const names = new Set<string>();
  const kind = kindOf(column, cards);
  let [once, shown, found] = [0, 0, false];
  for (const card of cards) {
    if (measure !== null && card.measure !== measure) continue;
    const name = nameKey(card.name);
    const again = card.relisted || names.has(name);
    names.add(name);
    for (const { heading, [row]: amount } of card.years) {
      const { value } = heading;
      if (value?.year !== column.year || value.kind !== kind) continue;
      if (!amount.value && !(amount.state === 'blank' && mayLackAmounts(card, meanings))) return [];
      found = true;
      shown += amount.value?.thousandYen ?? 0;
      once += again ? 0 : (amount.value?.thousandYen ?? 0);
    }
  }
  return found ? [once, shown] : [];
}

function mayLackAmounts({ direction }: BusinessCard, meanings: DirectionMeanings): boolean {
  const meaning = meanings.get(comparableName(direction.value ?? ''));
  return meaning === '新規' || meaning === '終了';
}

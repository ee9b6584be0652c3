import type { YearColumn } from '../../layout/kinds';
import type { DirectionMeanings } from '../../model/direction';
import type { BusinessCard, TypedTotal } from '../../model/evaluation';
import { yearColumnName } from '../../model/fiscal-year';
import { comparableName, measureLabel, nameKey } from '../../model/names';
import { rule } from '../rule';
import { thousandYen } from '../words/thousand-yen';

/** Half of 1千円: what rounding amounts in 円 may make of a total. */
const rounding = 0.5;

export const typedTotalDiffers = rule({
  id: 'typed-total-differs',
  name: '手入力の計の不一致',
  severity: 'query',
  about: '計・小計・合計の行に入力した金額が、個票の合計と同じであること。',
  why: '手で入力した合計は、個票の金額を直しても変わらず、食い違いが残ります。',
  example: {
    wrong: '施策2の事業費の計に、直す前の金額が残っている。',
    right: '個票の合計に直すか、SUMなどの数式に置き換えます。',
  },
  yieldsTo: ['sheet-hidden'],
  *check({ evaluation: { typedTotals, cards, layout }, facts }) {
    const hidden = [...facts.hiddenParts.cards.keys()];
    for (const total of typedTotals) {
      if (hidden.some(({ measure }) => total.measure === null || total.measure === measure)) continue;
      const sums = possibleSums(total, cards, facts.directionMeanings);
      const [sum] = sums;
      if (sum === undefined || sums.some((one) => Math.abs(one - total.thousandYen) < rounding)) continue;
      const whose = total.measure === null ? '全体' : measureLabel(total.measure);
      yield {
        at: total.place,
        owner: total.measure === null ? '' : measureLabel(total.measure),
        message: `${whose}の${yearColumnName(total.column)}の${layout.forms.card[total.row].label}の計が${thousandYen(total.thousandYen)}と入力されていますが、個票の合計は${thousandYen(sum)}です。計か個票の金額を直してください。`,
        reads: [total.row, yearColumnName(total.column), total.thousandYen, sum],
      };
    }
  },
});

/** The kind that a total's heading names; where it names none, the only kind that the cards have of that year. */
function kindOf({ year, kind }: YearColumn, cards: readonly BusinessCard[]): string {
  if (kind !== '') return kind;
  const kinds = new Set(
    cards.flatMap(({ years }) => years.flatMap(({ heading: { value } }) => (value?.year === year ? [value.kind] : []))),
  );
  const [only = kind] = kinds;
  return kinds.size === 1 ? only : kind;
}

/** The sum with every project once, and as shown (再掲 too); none where an amount is lacking, as another rule says. */
function possibleSums(
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

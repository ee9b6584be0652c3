import { moneyUnitOf } from '../../layout/layout';
import { isDeposit } from '../../model/deposit';
import type { BusinessCard } from '../../model/evaluation';
import { yearColumnName } from '../../model/fiscal-year';
import { plainName, projectName } from '../../model/names';
import { partitionPoint } from '../../model/partition-point';
import { costsOf, type YearAmount } from '../facts/amounts-of';
import type { RescaledCost } from '../facts/rescaled-costs';
import { relatedTo, relatedToLast } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';
import { rule, type Violation } from '../rule';

/** Other cards tell what is usual only if there are at least this many. */
const leastOthers = 8;
/** From so many times the median on, a cost is out of all proportion. */
const farFrom = 500;
const thousand = 1000;

export const amountMagnitude = rule({
  id: 'amount-magnitude',
  name: '金額の桁違い',
  severity: 'query',
  about:
    '事業費が、ほかの事業に比べて1,000倍の桁（円と千円の取り違え）になっていないこと（ほかの個票が8枚以上あるとき。預託金を除く）。個票に前年度の列があるときと、前年度のブックと比べるときは、前年度の事業費のおよそ1,000倍や1,000分の1になっていないこと。',
  why: '千円単位の欄に円単位の金額を入力すると、合計が大きく狂います。',
  example: {
    wrong: '事業費（千円）に、2,500,000円のつもりで 2500000 と入力されている。',
    right: '千円単位の 2500 に直します。正しい金額であれば、理由を付けて確認済みにします。',
  },
  yieldsTo: ['unit-mismatch'],
  *check({ evaluation: { cards, layout }, settings, facts: { rescaledCosts } }) {
    const unit = moneyUnitOf(layout);
    const inUnit = cards.filter(
      ({ moneyUnit, relisted }) => !relisted && (moneyUnit.value === null || moneyUnit.value.name === unit),
    );
    for (const card of inUnit) {
      const rescaled = rescaledCosts.get(card);
      if (rescaled) yield { ...againstLastYear(rescaled), owner: projectName(card) };
    }
    const costs = inUnit
      .filter((card) => !rescaledCosts.has(card) && !isDeposit(plainName(card.name), settings))
      .flatMap((card) => costedCard(card) ?? []);
    if (costs.length <= leastOthers) return;
    const sorted = costs.map(({ largest }) => largest).sort((a, b) => a - b);
    for (const { card, years, largest } of costs) {
      if (!years.every(({ field }) => endsInThousand(field.value?.thousandYen))) continue;
      const [least, median, most] = othersOf(sorted, largest);
      const meant = largest / thousand;
      if (largest < farFrom * median || meant < least || meant > most) continue;
      const [first, ...rest] = years;
      if (!first) continue;
      yield {
        at: first.field,
        owner: projectName(card),
        message: `事業費${thousandYen(largest)}は、ほかの事業に比べて桁違いに大きく、円単位の金額を入力した疑いがあります（千円単位なら${thousandYen(meant)}）。単位を確かめ、正しければ理由を記録してください。`,
        reads: rest.map(({ field }) => field),
        related: rest.map(({ field }) => relatedTo(field)),
      };
    }
  },
});

function againstLastYear({ now, before, isLarger, file }: RescaledCost): Violation {
  const [amount, former] = [now, before].map(({ field }) => thousandYen(field.value?.thousandYen ?? 0));
  return {
    at: now.field,
    message: `${yearColumnName(now.column)}の事業費${amount ?? ''}は、${file === undefined ? '' : '前年度のブックの'}${yearColumnName(before.column)}の${former ?? ''}のおよそ${isLarger ? '1,000倍' : '1,000分の1'}で、単位を取り違えた疑いがあります。金額を確かめて直すか、正しければ理由を記録してください。`,
    reads: [before.field],
    related: [relatedToLast(before.field, file)],
  };
}

/** A card with some 事業費: the years that have one, and the largest, in 千円. */
function costedCard(card: BusinessCard): { card: BusinessCard; years: YearAmount[]; largest: number } | null {
  const years = costsOf(card).filter(({ field }) => (field.value?.thousandYen ?? 0) > 0);
  const amounts = years.map(({ field }) => field.value?.thousandYen ?? 0);
  return years.length === 0 ? null : { card, years, largest: Math.max(...amounts) };
}

const endsInThousand = (amount: number | undefined): boolean => amount !== undefined && amount % thousand === 0;

/** The least, the median and the most of a sorted list without one of its numbers. */
function othersOf(sorted: readonly number[], number: number): readonly [number, number, number] {
  const own = partitionPoint(sorted, (one) => one < number);
  const count = sorted.length - 1;
  const other = (index: number) => sorted[index < own ? index : index + 1] ?? 0;
  return [other(0), other(count >> 1), other(count - 1)];
}

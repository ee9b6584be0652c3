import { yearColumnName } from '../../model/fiscal-year';
import { measureLabel, projectName } from '../../model/names';
import { isSameButRounded } from '../../model/rounding';
import { possibleSums } from '../facts/possible-sums';
import { wrongDifferences, type ComparedDifference } from '../facts/wrong-differences';
import { rule, type Violation } from '../rule';
import { relatedTo } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';

export const typedTotalDiffers = rule({
  id: 'typed-total-differs',
  name: '手入力の計の不一致',
  severity: 'query',
  about:
    '計・小計・合計の行に入力した金額が個票の合計と、財務内容の増減・差引の列に入力した金額が年度の列の差と、同じであること。',
  why: '手で入力した合計や増減は、もとの金額を直しても変わらず、食い違いが残ります。',
  example: {
    wrong: '施策2の事業費の計に、直す前の金額が残っている。',
    right: '個票の合計に直すか、SUMなどの数式に置き換えます。',
  },
  yieldsTo: ['sheet-hidden'],
  *check({ evaluation: { typedTotals, differences, cards, layout }, facts }) {
    const hidden = [...facts.hiddenParts.cards.keys()];
    const sumsOf = possibleSums(cards, facts.directionMeanings);
    for (const total of typedTotals) {
      if (hidden.some(({ measure }) => total.measure === null || total.measure === measure)) continue;
      const sums = sumsOf(total);
      const [sum] = sums;
      if (sum === undefined || sums.some((one) => isSameButRounded(one, total.thousandYen))) continue;
      const whose = total.measure !== null ? measureLabel(total.measure, layout) : total.spans ? 'この表' : '全体';
      yield {
        at: total.place,
        owner: total.measure === null ? '' : measureLabel(total.measure, layout),
        message: `${whose}の${yearColumnName(total.column)}の${layout.forms.card[total.row].label}の計が${thousandYen(total.thousandYen)}と入力されていますが、個票の合計は${thousandYen(sum)}です。計か個票の金額を直してください。`,
        reads: [total.row, yearColumnName(total.column), total.thousandYen, sum],
      };
    }
    yield* wrongDifferences(differences).map(differenceViolation);
  },
});

function differenceViolation({ difference, minuend, subtrahend, wanted }: ComparedDifference): Violation {
  const { figure, card } = difference;
  const typed = figure.value?.thousandYen ?? 0;
  const [of, than] = [minuend, subtrahend].map(({ heading: { value }, thousandYen: own }) => {
    const year = value ? yearColumnName(value) : '';
    return `${year}の${thousandYen(own)}`;
  });
  return {
    at: figure,
    owner: projectName(card),
    message: `${figure.label}が${thousandYen(typed)}と入力されていますが、${of ?? ''}から${than ?? ''}を引くと${thousandYen(wanted)}です。どちらが正しいか確かめ、金額を直すか、引き算の数式に置き換えてください。`,
    reads: [minuend.amount, subtrahend.amount],
    related: [relatedTo(minuend.amount), relatedTo(subtrahend.amount)],
  };
}

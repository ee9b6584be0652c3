import { projectName } from '../../model/names';
import { amountName } from '../facts/notable-amounts';
import { rule } from '../rule';

/** 千円: what a formula's binary fractions may leave. */
const crumb = 1e-6;

export const amountFractional = rule({
  id: 'amount-fractional',
  name: '千円未満の端数',
  severity: 'query',
  about: '千円単位の金額に、端数（小数）がないこと。',
  why: '画面では丸めて表示されるため、表示された金額の合計と計算上の合計が合わなくなります。円単位の金額の入力誤りの疑いもあります。',
  example: {
    wrong: '事業費（千円）に 2500.4 と入力されている。',
    right: '千円未満を端数処理して 2500 と入力します。',
  },
  yieldsTo: ['unit-mismatch'],
  *check({ facts }) {
    for (const amount of facts.notableAmounts) {
      const { card, field } = amount;
      const { value } = field;
      if (value === null || value.factor !== 1) continue;
      if (Math.abs(value.thousandYen - Math.round(value.thousandYen)) < crumb) continue;
      yield {
        at: field,
        owner: projectName(card),
        message: `${amountName(amount)}「${String(value.thousandYen)}」に千円未満の端数があります。千円単位の整数に直してください。`,
      };
    }
  },
});

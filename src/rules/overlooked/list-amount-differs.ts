import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';
import { rule } from '../rule';

/** 千円: both are rounded on their own. */
const tolerance = 1;

export const listAmountDiffers = rule({
  id: 'list-amount-differs',
  name: '一覧の金額の不一致',
  severity: 'query',
  about:
    '一覧に金額の列があるとき、各行の金額が個票の同じ年度・区分の金額と同じであること（1千円未満の差は問わない）。',
  why: '一覧の金額は個票から転記したもので、個票を直しても自動では直りません。',
  example: {
    wrong: '一覧の事業費（令和6年度予算）が 2,400、個票では 2,500 となっている。',
    right: '個票の金額を確かめ、一覧をそろえます。',
  },
  *check({ evaluation: { listAmounts }, pairing }) {
    for (const { row, item, column, amount } of listAmounts) {
      const year = pairing.byRow
        .get(row)
        ?.card.years.find(({ heading: { value } }) => value?.year === column.year && value.kind === column.kind);
      const own = year?.[item];
      if (!own?.value || !amount.value) continue;
      if (Math.abs(own.value.thousandYen - amount.value.thousandYen) < tolerance) continue;
      yield {
        at: amount,
        owner: projectName(row),
        message: `${yearColumnName(column)}の${amount.label}が、一覧では${thousandYen(amount.value.thousandYen)}、個票では${thousandYen(own.value.thousandYen)}となっています。個票の金額を確かめ、一致させてください。`,
        reads: [own],
        related: [relatedTo(own)],
      };
    }
  },
});

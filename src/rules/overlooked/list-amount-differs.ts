import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { difference, repeatedAmounts } from '../facts/list-amount-columns';
import { relatedTo } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';
import { rule } from '../rule';

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
  *check({ evaluation, pairing }) {
    for (const one of repeatedAmounts(evaluation, pairing)) {
      const amounts = difference(one);
      if (!amounts) continue;
      const { row, item, amount } = one.listed;
      const own = one.year[item];
      yield {
        at: amount,
        owner: projectName(row),
        message: `${yearColumnName(one.column)}の${amount.label}が、一覧では${thousandYen(amounts.listed)}、個票では${thousandYen(amounts.own)}となっています。個票の金額を確かめ、一致させてください。`,
        reads: [own],
        related: [relatedTo(own)],
      };
    }
  },
});

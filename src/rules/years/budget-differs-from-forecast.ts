import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { binaryCrumbs } from '../../model/rounding';
import { figureIn } from '../../model/year-figure';
import { relatedToLast } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';
import { rule } from '../rule';

export const budgetDiffersFromForecast = rule({
  id: 'budget-differs-from-forecast',
  name: '前年度見込みとの差',
  severity: 'notice',
  about:
    '前年度のブックと比べるとき、今年度の事業費が、前年度に見込んだ額と30％以上違わないこと（1,000千円未満の事業を除く）。',
  why: '見込みと大きく違う予算は、ヒアリングで理由を尋ねられます。割合と下限の金額は「事業費の大幅増減」の設定によります。',
  example: {
    wrong: '前年度のブックでは見込みが2,500千円、今年度の予算は4,000千円になっている。',
    right: '金額を確かめ、違う理由を説明できるようにします。',
  },
  yieldsTo: ['amount-magnitude', 'amount-negative'],
  *check({ evaluation, last, settings: { swingRatio, swingFloor }, facts: { rescaledCosts } }) {
    if (!last || last.last.year === null) return;
    for (const { pair, row, columns, last: forecast, now } of last.amounts) {
      // A column of a year that was still to come, and is the evaluated one now.
      if (row !== 'cost' || columns.year !== evaluation.year || columns.year <= last.last.year) continue;
      const [before, after] = [figureIn(forecast), figureIn(now)];
      if (before === null || after === null || rescaledCosts.has(pair.now)) continue;
      if (Math.min(before, after) < 0 || Math.max(before, after) < swingFloor) continue;
      const change = Math.abs(after - before);
      if (change === 0 || change < swingRatio * before - binaryCrumbs) continue;
      yield {
        at: now,
        owner: projectName(pair.now),
        message: `${yearColumnName(columns)}の${now.label}${thousandYen(after)}は、前年度の個票の${columns.lastKind || '額'}${thousandYen(before)}と大きく違います。金額を確かめ、正しければ違う理由を説明できるようにしてください。`,
        reads: [before],
        related: [relatedToLast(forecast, last.last.workbook)],
      };
    }
  },
});

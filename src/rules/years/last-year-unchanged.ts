import { groupBy } from '../../model/grouping';
import { projectName } from '../../model/names';
import { relatedToLast } from '../words/related-to';
import { rule } from '../rule';

export const lastYearUnchanged = rule({
  id: 'last-year-unchanged',
  name: '前年度と同文',
  severity: 'query',
  about:
    '前年度のブックと比べるとき、個票の取組状況と課題認識の文章が、前年度と一字一句同じでないこと（空白と改行の違いは問わない）。',
  why: '前年度の評価を写したまま、今年度の取組と課題を書き忘れていることが多いためです。',
  example: {
    wrong: '取組状況が、前年度の個票と同じ文章のままになっている。',
    right: '今年度の取組と成果に書き直します。変わらない場合は、理由を付けて確認済みにします。',
  },
  *check({ last }) {
    if (!last) return;
    for (const [{ now: card }, texts] of groupBy(last.copied, ({ pair }) => pair)) {
      const [first, ...others] = texts;
      if (!first) continue;
      const labels = texts.map(({ now }) => `「${now.label}」`).join('と');
      yield {
        at: first.now,
        owner: projectName(card),
        message: `${labels}が、前年度の個票と一字一句同じです。今年度の内容に書き直してください。変わらない場合は、理由を記録してください。`,
        reads: others.map(({ now }) => now),
        related: texts.map((one) => relatedToLast(one.last, last.last.workbook)),
      };
    }
  },
});

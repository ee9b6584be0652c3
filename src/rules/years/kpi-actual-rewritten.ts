import { fiscalYearName } from '../../model/fiscal-year';
import { textOf } from '../../model/field';
import { kpiName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedToLast } from '../words/related-to';
import { rule } from '../rule';

export const kpiActualRewritten = rule({
  id: 'kpi-actual-rewritten',
  name: '過去の実績の変更',
  severity: 'query',
  about:
    '前年度のブックと比べるとき、前年度に書いた指標の実績が変わっていないこと（新たに公表された実績と、別の年度の実績を書き直したものを除く）。',
  why: '公表した実績を断りなく変えると、前年度の評価と食い違います。',
  example: {
    wrong: '令和5年度の実績が、前年度のブックでは282、今年度のブックでは292になっている。',
    right: '正しい値に直します。統計の確報などで変わった場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['kpi-scale', 'kpi-actual-missing', 'kpi-in-words'],
  *check({ last, facts: { misscaledActuals } }) {
    for (const { pair, field, year, isPublished, last: before, now } of last?.kpis.changes ?? []) {
      if (field !== 'actual' || isPublished || misscaledActuals.has(now)) continue;
      if (before.value?.type !== 'number' || now.value?.type !== 'number') continue;
      yield {
        at: now,
        owner: kpiName(pair.now),
        message: `${year === null ? '' : fiscalYearName(year)}の${now.label}が${quote(textOf(now))}となっていますが、前年度のブックでは${quote(textOf(before))}でした。正しい値に直すか、変わった理由を記録してください。`,
        reads: [before],
        related: [relatedToLast(before, last?.last.workbook)],
      };
    }
  },
});

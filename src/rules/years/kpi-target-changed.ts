import { fiscalYearName } from '../../model/fiscal-year';
import { textOf } from '../../model/field';
import { kpiName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedToLast } from '../words/related-to';
import { rule } from '../rule';

export const kpiTargetChanged = rule({
  id: 'kpi-target-changed',
  name: '目標値の変更',
  severity: 'query',
  about: '前年度のブックと比べるとき、指標の目標と最終目標が前年度と同じであること。',
  why: '目標は計画で定めた値です。変えるときは、その理由と手続きの説明が要ります。',
  example: {
    wrong: '令和6年度の目標が、前年度のブックでは300、今年度のブックでは280になっている。',
    right: '計画の値に直します。計画の見直しで変えた場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['kpi-target-missing', 'kpi-in-words'],
  *check({ last }) {
    for (const { pair, field, year, last: before, now } of last?.kpis.changes ?? []) {
      if (field === 'actual' || before.value?.type !== 'number' || now.value?.type !== 'number') continue;
      yield {
        at: now,
        owner: kpiName(pair.now),
        message: `${year === null ? '' : `${fiscalYearName(year)}の`}${now.label}が${quote(textOf(now))}となっていますが、前年度のブックでは${quote(textOf(before))}でした。計画の値に直すか、変えた理由を記録してください。`,
        reads: [before],
        related: [relatedToLast(before, last?.last.workbook)],
      };
    }
  },
});

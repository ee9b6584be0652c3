import { fiscalYearName } from '../../model/fiscal-year';
import { judgeKpi } from '../../model/kpi-status';
import { kpiName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiActualOtherYear = rule({
  id: 'kpi-actual-other-year',
  name: '別年度の実績',
  severity: 'query',
  about: '指標の実績が、その列の年度のものであること。',
  why: '別の年度の実績を当てはめた達成率は、その年度の取組の成果を示していません。',
  example: {
    wrong: '令和6年度の列の実績が「284,839 (令和4年度)」となっている。',
    right:
      '令和6年度の実績があれば差し替えます。統計の公表が遅れる指標は、設定の「統計の遅れ」に年数を入力するか、理由を付けて確認済みにします。',
  },
  *check({ evaluation: { kpis, year: evaluated }, settings }) {
    for (const kpi of kpis) {
      for (const { source, year, actualYear, otherYear } of judgeKpi(kpi, settings, evaluated).years) {
        if (!otherYear || year === null || actualYear === null) continue;
        yield {
          at: source.actual,
          owner: kpiName(kpi),
          message: `${fiscalYearName(year)}の実績に、${fiscalYearName(actualYear)}の値が入っています。${fiscalYearName(year)}の値があれば差し替え、なければ理由を記してください。`,
          reads: [source.year],
          related: [relatedTo(source.year)],
        };
      }
    }
  },
});

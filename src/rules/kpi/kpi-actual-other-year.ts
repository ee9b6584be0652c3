import { fiscalYearName } from '../../model/fiscal-year';
import { judgeKpi, type KpiYearJudgement } from '../../model/kpi-status';
import { kpiName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiActualOtherYear = rule({
  id: 'kpi-actual-other-year',
  name: '別年度の実績',
  severity: 'query',
  about: '指標の実績が、その列の年度のものであること（指標ごとに1件とする）。',
  why: '別の年度の実績を当てはめた達成率は、その年度の取組の成果を示していません。',
  example: {
    wrong: '令和6年度の列の実績が「284,839 (令和4年度)」となっている。',
    right:
      '令和6年度の実績があれば差し替えます。統計の公表が遅れる指標は、設定の「統計の遅れ」に年数を入力するか、理由を付けて確認済みにします。',
  },
  *check({ evaluation: { kpis, year: evaluated }, settings }) {
    for (const kpi of kpis) {
      const [first, ...others] = judgeKpi(kpi, settings, evaluated).years.flatMap(datedElsewhere);
      if (!first) continue;
      const also = others.map(({ year, dated }) => `、${fiscalYearName(year)}の実績に${fiscalYearName(dated)}の値`);
      yield {
        at: first.source.actual,
        owner: kpiName(kpi),
        message: `${fiscalYearName(first.year)}の実績に${fiscalYearName(first.dated)}の値${also.join('')}が入っています。その列の年度の値があれば差し替え、なければ理由を記してください。`,
        reads: [first.source.year, ...others.flatMap(({ source }) => [source.year, source.actual])],
        related: [relatedTo(first.source.year), ...others.map(({ source }) => relatedTo(source.actual))],
      };
    }
  },
});

/** An actual that is dated to another year than it stands under. */
const datedElsewhere = ({ source, year, actualYear, otherYear }: KpiYearJudgement) =>
  otherYear && year !== null && actualYear !== null ? [{ source, year, dated: actualYear }] : [];

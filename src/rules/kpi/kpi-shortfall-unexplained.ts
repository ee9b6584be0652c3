import { fiscalYearName } from '../../model/fiscal-year';
import { judgeKpi } from '../../model/kpi-status';
import { kpiName } from '../../model/names';
import { contradictionsOf } from '../facts/kpi-contradictions';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

/** Words by which a text gives a reason. */
const reasons =
  /ため|為に?、|影響|要因|原因|理由|背景|ことから|ことにより|ことによ[りる]|[^果]によ[りるっ]|に伴[いうっ]|ので|を受け|起因|響い|とみられ|と考えられ|と思われ|にもかかわらず|せい/u;

export const kpiShortfallUnexplained = rule({
  id: 'kpi-shortfall-unexplained',
  name: '未達理由の記載なし',
  severity: 'notice',
  about: '指標の実績が目標に達しなかったとき、検証にその理由が書かれていること。',
  why: '達しなかった理由が分からないと、今後の取組につながりません。',
  example: {
    wrong: '令和5年度の実績が目標を下回ったが、検証には「目標値に達していない」としか書かれていない。',
    right: '「原材料価格の高騰の影響により」のように、達しなかった理由を書き加えます。',
  },
  yieldsTo: ['kpi-verification-contradicts', 'kpi-scale'],
  *check(subject) {
    const { evaluation, settings } = subject;
    const misscaled = subject.facts.misscaledActuals;
    for (const kpi of evaluation.kpis) {
      const { value } = kpi.verification;
      const short = judgeKpi(kpi, settings, evaluation.year).years.filter(
        ({ status, source }) => (status === 'near' || status === 'missed') && !misscaled.has(source.actual),
      );
      // A text that denies the shortfall is a mistake of its own, and need not explain it.
      if (value === null || short.length === 0 || reasons.test(value) || contradictionsOf(kpi, subject).length > 0)
        continue;
      const when = short
        .map(({ year }) => (year === null ? '' : fiscalYearName(year)))
        .filter(Boolean)
        .join('、');
      const cells = short.flatMap(({ source }) => [source.actual, source.target]);
      yield {
        at: kpi.verification,
        owner: kpiName(kpi),
        message: `${when}の実績が目標に達していませんが、検証に理由が書かれていません。達しなかった理由を書き加えてください。`,
        reads: cells,
        related: cells.map((field) => relatedTo(field)),
      };
    }
  },
});

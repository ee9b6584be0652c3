import { kpiName } from '../../model/names';
import { contradictionsOf } from '../facts/kpi-contradictions';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiVerificationContradicts = rule({
  id: 'kpi-verification-contradicts',
  name: '検証と数値の矛盾',
  severity: 'query',
  about: '指標の検証が、目標を達成したかどうかについて、目標と実績の数値と食い違わないこと。',
  why: '文章と数値が食い違うと、どちらが正しいのか読む人に分かりません。',
  example: {
    wrong: '令和5年度の実績は目標を下回っているが、検証に「令和5年度の目標値を達成している」とある。',
    right: '数値を確かめ、検証の文章か実績を直します。',
  },
  *check(subject) {
    for (const kpi of subject.evaluation.kpis) {
      const contradictions = contradictionsOf(kpi, subject);
      const [first] = contradictions;
      if (!first) continue;
      const cells = [...new Set(contradictions.flatMap(({ judged: { source } }) => [source.actual, source.target]))];
      const figures = [...new Set(contradictions.map((one) => one.figures))].join('。');
      yield {
        at: kpi.verification,
        owner: kpiName(kpi),
        message: `検証に${quote(first.claim.words)}とありますが、${figures}。検証の文章か数値を直してください。`,
        reads: [...cells, kpi.final],
        related: cells.map((field) => relatedTo(field)),
      };
    }
  },
});

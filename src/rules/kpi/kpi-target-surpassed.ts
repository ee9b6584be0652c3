import { betterOf, numberOf } from '../../model/kpi-status';
import { kpiName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiTargetSurpassed = rule({
  id: 'kpi-target-surpassed',
  name: '最終目標を超過済み',
  severity: 'notice',
  about: '指標の実績が、最終目標をすでに超えていないこと。',
  why: 'すでに超えた最終目標は、これからの進み具合を測れません。目標の見直しを考える時期です。',
  example: {
    wrong: '最終目標227,500に対し、令和5年度の実績が266,061となっている。',
    right:
      '実績の年度や単位に誤りがないかを確かめ、正しければ最終目標を見直すか、据え置く理由を付けて確認済みにします。',
  },
  yieldsTo: ['kpi-scale'],
  *check({ evaluation: { kpis }, settings, facts: { misscaledActuals } }) {
    for (const kpi of kpis) {
      const final = numberOf(kpi.final);
      if (final === null) continue;
      const better = betterOf(kpi, settings);
      for (const { actual } of kpi.years) {
        const number = numberOf(actual);
        if (number === null || misscaledActuals.has(actual)) continue;
        if (better === 'higher' ? number <= final : number >= final) continue;
        yield {
          at: actual,
          owner: kpiName(kpi),
          message: `実績${number.toLocaleString('ja-JP')}が、最終目標${final.toLocaleString('ja-JP')}をすでに${better === 'higher' ? '超えています' : '下回り、達成しています'}。最終目標を見直すか、据え置く理由を記してください。`,
          reads: [kpi.final, better],
          related: [relatedTo(kpi.final)],
        };
        break;
      }
    }
  },
});

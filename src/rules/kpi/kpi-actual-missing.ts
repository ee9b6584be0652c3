import { fiscalYearName } from '../../model/fiscal-year';
import { kpiName } from '../../model/names';
import { lacksYear } from '../facts/lacks-year';
import { rule } from '../rule';

export const kpiActualMissing = rule({
  id: 'kpi-actual-missing',
  name: '指標の実績なし',
  severity: 'query',
  about:
    '評価年度より前の年度に、指標の実績が入力されていること（未公表の場合は「—」）。名称がまだ空欄の指標は判定しない。',
  why: '過ぎた年度の実績がないと、進み具合を示せません。空欄では、記入漏れか未公表かも分かりません。',
  example: {
    wrong: '令和6年度の評価で、令和5年度の実績が空欄になっている。',
    right: '実績を入力します。まだ公表されていない場合は「—」と入力します。',
  },
  yieldsTo: ['kpi-years'],
  *check({ evaluation: { kpis, year: evaluated } }) {
    if (evaluated === null) return;
    for (const kpi of kpis) {
      // Years of long ago are likely to be wrong: `kpi-years` says so.
      if (lacksYear(kpi, evaluated)) continue;
      // Nobody has begun to fill that one in.
      if (kpi.name.state === 'blank') continue;
      for (const { year, actual } of kpi.years) {
        if (year.value === null || year.value >= evaluated || actual.state !== 'blank') continue;
        yield {
          at: actual,
          owner: kpiName(kpi),
          message: `${fiscalYearName(year.value)}の実績が空欄です。実績を入力するか、公表されていない場合は「—」と入力してください。`,
          reads: [year],
        };
      }
    }
  },
});

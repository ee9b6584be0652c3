import { fiscalYearName } from '../../model/fiscal-year';
import { kpiName } from '../../model/names';
import { rule } from '../rule';

export const kpiTargetMissing = rule({
  id: 'kpi-target-missing',
  name: '指標の目標なし',
  severity: 'error',
  about:
    '指標のどの年度にも、最終目標にも、目標が入力されていること（隔年の調査などで目標のない年度は「—」。最終目標の「—」は認めない）。',
  why: '目標がないと、達成したかどうかを判定できません。',
  example: {
    wrong: '指標2の令和7年度の目標が空欄になっている。',
    right: '計画で定めた目標を入力します。',
  },
  *check({ evaluation: { kpis } }) {
    for (const kpi of kpis) {
      const targets = kpi.years.map(({ year, target }) => ({
        field: target,
        name: year.value === null ? target.label : `${fiscalYearName(year.value)}の${target.label}`,
      }));
      for (const { field, name } of [...targets, { field: kpi.final, name: kpi.final.label }]) {
        const isUnstated = field === kpi.final && field.value?.type === 'dash';
        if (field.state !== 'blank' && !isUnstated) continue;
        yield {
          at: field,
          owner: kpiName(kpi),
          message: `${name}が${isUnstated ? '「—」となっています' : '空欄です'}。計画で定めた目標を入力してください。`,
        };
      }
    }
  },
});

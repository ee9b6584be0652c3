import { kpiName } from '../model/names';
import { quote } from './quote';
import { rule } from './rule';

export const kpiInWords = rule({
  id: 'kpi-in-words',
  severity: 'notice',
  about: '重要業績評価指標の目標と実績が数値であること。「実施」「1位」のような言葉は判定しない。',
  why: '言葉の目標や実績は、達成率を計算できず、達成状況の集計に含まれません。',
  example: {
    wrong: '目標に「実施」と入力されている。',
    right: '数値で測れる指標であれば数値を入力します。言葉のままでよい場合は、参考の表示のままで構いません。',
  },
  *check({ evaluation: { kpis } }) {
    for (const kpi of kpis) {
      for (const field of [...kpi.years.flatMap(({ target, actual }) => [target, actual]), kpi.final]) {
        if (field.value?.type !== 'words') continue;
        yield {
          at: field,
          owner: kpiName(kpi),
          message: `「${field.label}」の${quote(field.value.words)}は数値ではないため、達成状況を判定していません。数値で表せる場合は、数値を入力してください。`,
        };
      }
    }
  },
});

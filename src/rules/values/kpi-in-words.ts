import { kpiName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiInWords = rule({
  id: 'kpi-in-words',
  name: '数値でない指標',
  severity: 'notice',
  about: '重要業績評価指標の目標と実績が数値であること。「実施」「1位」のような言葉では、達成状況を判定できない。',
  why: '言葉の目標や実績は、達成率を計算できず、達成状況の集計に含まれません。',
  example: {
    wrong: '目標に「実施」と入力されている。',
    right: '数値で測れる指標であれば数値を入力します。言葉のままでよい場合は、参考の表示のままで構いません。',
  },
  *check({ evaluation: { kpis } }) {
    for (const kpi of kpis) {
      const worded = [...kpi.years.flatMap(({ target, actual }) => [target, actual]), kpi.final].flatMap((field) =>
        field.value?.type === 'words' ? [{ field, words: field.value.words }] : [],
      );
      const [first, ...others] = worded;
      if (!first) continue;
      const more = others.length === 0 ? '' : `など${String(worded.length)}か所`;
      yield {
        at: first.field,
        owner: kpiName(kpi),
        message: `「${first.field.label}」の${quote(first.words)}${more}は数値ではないため、達成状況を判定していません。数値で表せる場合は、数値を入力してください。`,
        reads: others.map(({ field }) => field),
        related: others.map(({ field }) => relatedTo(field)),
      };
    }
  },
});

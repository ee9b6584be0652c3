import type { KpiFigure } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import type { Kpi } from '../../model/kpi';
import { kpiName } from '../../model/names';
import { targetInPercent } from '../facts/misscaled-actuals';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiScale = rule({
  id: 'kpi-scale',
  name: '指標の桁・単位違い',
  severity: 'query',
  about:
    '指標の実績が、目標のおよそ100倍・1,000倍や、100分の1・1,000分の1になっていないこと（％の指標か、大きいほうが1,000以上のとき）。単位が％でない指標の実績や目標が、％で書かれていないこと（指標ごとに1件とする）。',
  why: '％と小数、人と千人のように単位を取り違えた実績は、達成率を大きく狂わせます。',
  example: {
    wrong: '単位が％の指標で、目標が56.1、実績が0.559となっている。',
    right: '目標と同じ単位の 55.9 に直します。正しい値であれば、理由を付けて確認済みにします。',
  },
  *check({ evaluation: { kpis }, facts: { misscaledActuals } }) {
    for (const kpi of kpis) {
      const [first, ...others] = kpi.years.filter(({ actual }) => misscaledActuals.has(actual));
      if (!first) {
        const target = targetInPercent(kpi);
        if (target)
          yield { at: target, owner: kpiName(kpi), message: inPercent('目標', target, kpi), reads: [kpi.unit] };
        continue;
      }
      const { target, actual } = first;
      const times = misscaledActuals.get(actual)?.times ?? null;
      yield {
        at: actual,
        owner: kpiName(kpi),
        message:
          times === null
            ? inPercent('実績', actual, kpi)
            : `実績${quote(textOf(actual))}は、目標${quote(textOf(target))}のおよそ${timesName(times)}です。目標と同じ単位の値か確かめ、直すか、理由を記録してください。`,
        reads: [target, kpi.unit, ...others.flatMap((year) => [year.target, year.actual])],
        related: [relatedTo(target), ...others.map((year) => relatedTo(year.actual))],
      };
    }
  },
});

const inPercent = (which: string, figure: Field<KpiFigure>, { unit }: Kpi): string =>
  `${which}${quote(textOf(figure))}は％で書かれていますが、この指標の単位は${quote(textOf(unit))}です。単位を確かめ、値か単位を直してください。`;

const timesName = (times: number): string =>
  times > 1 ? `${times.toLocaleString('ja-JP')}倍` : `${Math.round(1 / times).toLocaleString('ja-JP')}分の1`;

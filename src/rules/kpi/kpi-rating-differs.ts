import type { Layout } from '../../layout/layout';
import { dashes } from '../../layout/vocabulary';
import type { TypedRating } from '../../model/kpi';
import { textOf } from '../../model/field';
import { fiscalYearName } from '../../model/fiscal-year';
import { latestJudged, ratingOf } from '../../model/kpi-rating';
import { judgeKpi, type KpiYearJudgement } from '../../model/kpi-status';
import { comparableName, kpiName } from '../../model/names';
import { rule } from '../rule';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';

export const kpiRatingDiffers = rule({
  id: 'kpi-rating-differs',
  name: '達成判定の不一致',
  severity: 'query',
  about:
    '指標に記入した達成状況（A、Bなど）が、様式の設定の「達成度の判定基準」で目標と実績から決まる判定と同じであること。達成率も、目標と実績から計算したとおりであること。年度を書かない判定は、実績のある最も新しい年度について調べる。',
  why: '目標や実績を直しても、手で記入した判定は変わらず、食い違いが残ります。',
  example: {
    wrong: '実績が目標の95%で、判定基準ではBとなるのに、達成状況にAと書かれている。',
    right: '実績と目標を確かめ、正しければ達成状況をBに直します。',
  },
  yieldsTo: ['kpi-scale'],
  *check({ evaluation: { kpis, layout, year }, settings, facts }) {
    for (const kpi of kpis) {
      const judgement = judgeKpi(kpi, settings, year);
      for (const typed of kpi.ratings) {
        const judged = typed.at === null ? latestJudged(judgement) : judgement.years[typed.at];
        if (!judged || facts.misscaledActuals.has(judged.source.actual)) continue;
        const wanted = wantedOf(typed, judged, layout);
        if (wanted === null) continue;
        const { target, actual } = judged.source;
        const when = judged.year === null ? '' : `${fiscalYearName(judged.year)}の`;
        yield {
          at: typed.field,
          owner: kpiName(kpi),
          message: `「${typed.field.label}」の${quote(textOf(typed.field))}は、${when}目標${textOf(target)}と実績${textOf(actual)}から決まる${quote(wanted)}と違います。目標と実績を確かめ、正しいほうにそろえてください。`,
          reads: [target, actual, wanted],
          related: [target, actual].map((field) => relatedTo(field)),
        };
      }
    }
  },
});

/** The rating that should stand there; null where it does, or where nothing tells. */
function wantedOf(typed: TypedRating, judged: KpiYearJudgement, { ratings }: Layout): string | null {
  if (typed.field.value === null) return null;
  if (typed.type === 'ratio') {
    const { ratio } = judged;
    return ratio === null || isRatio(typed.field.value, textOf(typed.field), ratio) ? null : percent(ratio);
  }
  const text = comparableName(textOf(typed.field));
  if (ratings === null || !isWord(text, ratings)) return null;
  const wanted = ratingOf(judged, ratings);
  const words = [wanted, ratingOf(rounded(judged), ratings)];
  return words.some((word) => word === null || comparableName(word) === text) ? null : wanted;
}

/** A dash judges nothing, and what is longer than the scale's words is prose. */
const isWord = (text: string, ratings: NonNullable<Layout['ratings']>): boolean =>
  !dashes.includes(text) && text.length <= Math.max(...ratings.map(({ word }) => word.length));

/** Whether 94.5 (or 0.945) says the ratio, however its last digit was rounded. */
function isRatio(number: number, text: string, ratio: number): boolean {
  const decimals = /\.(\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const unit = 10 ** -decimals;
  return [ratio * 100, ...(decimals > 0 ? [ratio] : [])].some((one) => Math.abs(one - number) < unit);
}

const percent = (ratio: number): string => `${(ratio * 100).toLocaleString('ja-JP', { maximumFractionDigits: 1 })}%`;

/** To 0.1 ％, as offices write it down. */
const rounded = (judged: KpiYearJudgement): KpiYearJudgement => ({
  ...judged,
  ratio: judged.ratio === null ? null : Math.round(judged.ratio * 1000) / 1000,
});

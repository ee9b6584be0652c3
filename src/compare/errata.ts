import type { BusinessCard, Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { kpiName, measureWordIn, nameKey, projectName } from '../model/names';
import { measureOf } from './changes';
import type { Comparison } from './comparison';
import type { StatedValue } from './stated-value';
import { statedValues, type SameIn } from './stated-values';

/** A place of the evaluation that was put right. */
export interface Erratum extends Omit<StatedValue, 'key' | 'text'> {
  readonly wrong: string;
  readonly right: string;
}

/** The 正誤表: what stands otherwise in the second of two files of one year, in its order. */
export function errataOf(comparison: Comparison): Erratum[] {
  const { last, now, fresh, gone, moved } = comparison;
  const { before, after } = sameIn(comparison);
  const waiting = groupBy(statedValues(last, before), ({ key }) => key);
  const changed = statedValues(now, after).flatMap((value) => {
    const wrong = waiting.get(value.key)?.shift()?.text ?? '';
    return wrong === value.text ? [] : [erratum(value, wrong, value.text)];
  });
  const left = [...waiting.values()].flat().filter(({ text }) => text !== '');
  return [
    ...changed,
    ...left.map((value) => erratum(value, value.text, '')),
    ...moved.flatMap(({ pair, what, from, to }) =>
      what === 'measure' ? erratum(cardOf(pair.now, now, measureWordIn(now.layout)), from, to) : [],
    ),
    ...fresh.map((card) => erratum(cardOf(card, now), 'なし', 'あり')),
    ...gone.map((card) => erratum(cardOf(card, last), 'あり', 'なし')),
  ];
}

/** Projects and KPIs that are paired are the same; so is a project that is shown once more, by its name. */
function sameIn({ pairs, fresh, gone, kpis }: Comparison): { readonly before: SameIn; readonly after: SameIn } {
  const byLast = new Map(pairs.map((pair, at) => [pair.last, `pair ${String(at)}`]));
  const byNow = new Map(pairs.map((pair, at) => [pair.now, `pair ${String(at)}`]));
  const kpiNow = new Map(kpis.pairs.map((pair) => [pair.last, pair.now]));
  const [onlyLast, onlyNow] = [new Set(gone), new Set(fresh)];
  const projectIn =
    (keys: ReadonlyMap<BusinessCard, string>, alone: ReadonlySet<BusinessCard>) => (card: BusinessCard) =>
      alone.has(card) ? null : (keys.get(card) ?? `name ${nameKey(card.name)}`);
  return {
    before: { project: projectIn(byLast, onlyLast), kpi: (kpi) => kpiName(kpiNow.get(kpi) ?? kpi) },
    after: { project: projectIn(byNow, onlyNow), kpi: kpiName },
  };
}

const cardOf = (card: BusinessCard, evaluation: Evaluation, item = '個票') => ({
  place: measureOf(card, evaluation),
  project: projectName(card),
  item,
  isInternal: false,
});

const erratum = (
  { place, project, item, isInternal }: Omit<Erratum, 'wrong' | 'right'>,
  wrong: string,
  right: string,
) => ({
  place,
  project,
  item,
  wrong,
  right,
  isInternal,
});

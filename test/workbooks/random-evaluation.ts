import * as fc from '../cases';
import type { EvaluationData, RelatedProjectData } from '../../samples/evaluation-data';
import { fiscalYearName } from '../../src/model/fiscal-year';
import { seeded } from './random';
import type { Random } from './random';
import { randomKpi } from './random-kpi';
import { randomProjects } from './random-projects';
import { bullets, pairedTexts } from './random-texts';
import { areaNames, contents, departments, measureNames, plans, policies } from './words';

export interface Size {
  /** Besides one that may be listed again. */
  readonly cards: number;
  /** At most nine, and no more than cards. */
  readonly measures: number;
  readonly kpis: number;
}

/** An evaluation without a mistake: no rule of the catalogue has anything to say about it. */
export function randomEvaluation(seed: number, size: Size): EvaluationData {
  const random = seeded(seed);
  const year = random.int(2018, 2030);
  const names = random.sample(measureNames, Math.min(size.measures, size.cards, 9));
  const area = random.int(1, 42);
  return {
    title: random.chance(0.3) ? `${fiscalYearName(year)} 行政評価` : null,
    goal: '政策目標1. 安心して暮らせるまち/政策2. 支え合う地域づくり',
    area: { number: String(area), name: random.pick(areaNames) },
    vision: '誰もが役割を持ち、笑顔で暮らせるまち',
    measures: names.map((name, at) => ({ number: at + 1, name, content: random.pick(contents) })),
    kpis: Array.from({ length: size.kpis }, (_, at) => randomKpi(random, at + 1, year)),
    assessments: names.map((name, at) => ({
      measure: at + 1,
      name,
      policy: random.pick(policies),
      ...pairedTexts(random),
    })),
    related: randomRelated(random, area),
    finalEvaluation: bullets(random, plans),
    ...randomProjects(random, names, size.cards, year),
  };
}

/** Projects of other policy areas, or a word that there are none. */
function randomRelated(random: Random, area: number): RelatedProjectData[] {
  if (random.chance(0.2)) return [{ code: random.pick(['該当なし', 'なし', '—']), name: null, department: null }];
  return Array.from({ length: random.int(1, 3) }, (_, at) => ({
    code: `${String((area % 42) + 1 + at)}-${String(random.int(1, 4))}`,
    name: `関連する取組（${String(at + 1)}）`,
    department: [random.pick(departments)],
  }));
}

/** Random evaluations without a mistake; they shrink to fewer cards, measures and KPIs. */
export function evaluations(most: Partial<Size> = {}): fc.Arbitrary<EvaluationData> {
  return fc
    .record({
      seed: fc.nat(),
      cards: fc.integer({ min: 1, max: most.cards ?? 30 }),
      measures: fc.integer({ min: 1, max: most.measures ?? 9 }),
      kpis: fc.integer({ min: 1, max: most.kpis ?? 6 }),
    })
    .map(({ seed, ...size }) => randomEvaluation(seed, size));
}

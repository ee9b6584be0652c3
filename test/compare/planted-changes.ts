import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import type { Random } from '../workbooks/random';
import { withCard, withCards, withColumn, withKpi, withRow, withRows } from '../rules/planters/change';
import { plainCards, type PickedCard } from '../rules/planters/pick';

/** This year's evaluation with a change in it, and how `compare` is to list it: the list's name, and what it says. */
export interface PlantedChange {
  readonly data: EvaluationData;
  readonly listed: string;
}

type Plant = (data: EvaluationData, picked: PickedCard, random: Random) => PlantedChange | null;

const without =
  (at: number) =>
  <T>(all: readonly T[]): T[] =>
    all.filter((_, index) => index !== at);

/** A name unlike all that random evaluations have. */
const unlike = '臨時避難所開設訓練ポータル';

const newCard = ({ card }: PickedCard): CardData => ({
  ...card,
  name: unlike,
  department: [{ division: '危機管理部', section: '危機対策課' }],
});

const named = ({ card: { name } }: PickedCard): string => String(name);

/** Each is put on a card of its own, by its index: cards that are taken away or added stand at the end. */
export const plants = {
  direction(data, picked) {
    const direction = picked.card.direction === '休止' ? '継続' : '休止';
    return { data: withCard(data, picked, { direction }), listed: `directions ${named(picked)} ${direction}` };
  },
  amount(data, picked, random) {
    const item = random.pick(['cost', 'generalFunds', 'labour'] as const);
    const label = { cost: '事業費', generalFunds: '所要一般財源', labour: '概算人件費' }[item];
    const amount = Number(picked.card.columns[0]?.[item] ?? 0) + random.int(1, 5000);
    return {
      data: withColumn(data, picked, 0, { [item]: amount }),
      listed: `amounts ${named(picked)} ${label} ${String(amount)}`,
    };
  },
  division(data, picked) {
    const department = [{ division: '未来創造部', section: '商工課' }];
    return {
      data: withRow(withCard(data, picked, { department }), picked, { department }),
      listed: `moved ${named(picked)} division 未来創造部`,
    };
  },
  renamed(data, picked) {
    const name = `新${named(picked)}`;
    return {
      data: withRow(withCard(data, picked, { name }), picked, { name }),
      listed: `renamed ${named(picked)} ${name}`,
    };
  },
  text(data, picked, random) {
    const key = random.pick(['progress', 'review'] as const);
    const label = { progress: 'これまでの取組状況', review: '事業の検証' }[key];
    const opening = { progress: '前の年度には、次のことをした。\n', review: '前の年度には、次の課題があった。\n' }[key];
    return {
      data: withCard(data, picked, { [key]: opening + String(picked.card[key]) }),
      listed: `unchangedTexts ${named(picked)} ${label}`,
    };
  },
} satisfies Record<string, Plant>;

/** A project that last year had not, at the end of a 施策. */
export const plantNew = (data: EvaluationData, picked: PickedCard): PlantedChange => ({
  data: withRows(
    withCards(data, picked.measure, (cards) => [...cards, newCard(picked)]),
    picked.measure,
    (rows) => rows.flatMap((row, at) => (at === rows.length - 1 ? [row, { ...row, name: unlike }] : [row])),
  ),
  listed: `new ${unlike}`,
});

/** A project that last year had. */
export const plantGone = (data: EvaluationData, picked: PickedCard): PlantedChange => ({
  data: withRows(withCards(data, picked.measure, without(picked.at)), picked.measure, without(picked.at)),
  listed: `gone ${named(picked)}`,
});

/** A KPI's target of the evaluated year, or its actual. */
export function plantKpi(data: EvaluationData, random: Random): PlantedChange | null {
  const at = random.int(0, data.kpis.length - 1);
  const kpi = data.kpis[at];
  const field = random.pick(['target', 'actual'] as const);
  const [year] = kpi?.years ?? [];
  if (!kpi || !year) return null;
  const figure = (typeof year[field] === 'number' ? year[field] : 0) + random.int(1, 90);
  const years = kpi.years.map((one, index) => (index === 0 ? { ...one, [field]: figure } : one));
  return { data: withKpi(data, at, { years }), listed: `kpis ${String(kpi.name)} ${field} ${String(figure)}` };
}

export const cardsToPlantIn = (data: EvaluationData): PickedCard[] => plainCards(data);

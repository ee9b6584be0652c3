import { lastYearOf } from '../../workbooks/last-year';
import { withCard, withCards, withColumn, withKpi } from './change';
import { goesOn, pickCard } from './pick';
import type { Planter } from './planter';

/** Last year's workbook, from which nothing changed but the fault: it is planted in last year's. */
export const yearsPlanters = {
  'last-year-unchanged': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = random.pick(['progress', 'review'] as const);
    const text = picked && String(picked.card[key]);
    return (
      picked && {
        last: withCard(lastYearOf(data), picked, { [key]: random.pick([text, `${String(text)}\n`]) }),
        at: `card/${picked.id}/${key}`,
      }
    );
  },

  'budget-differs-from-forecast': ({ data, random }) => {
    const picked = pickCard(data, random, (one) => goesOn(one) && Number(one.card.columns[0]?.cost) >= 2000);
    const last = lastYearOf(data);
    const card = last.cardGroups.find(({ measure }) => measure === picked?.measure)?.cards[picked?.at ?? 0];
    if (!picked || !card) return null;
    const cost = Math.round(Number(picked.card.columns[0]?.cost) * random.pick([0.5, 0.7, 2, 3]));
    return { last: withColumn(last, { ...picked, card }, 1, { cost }), at: `card/${picked.id}/cost/0` };
  },

  'project-vanished': ({ data, layout, random }) => {
    const picked = pickCard(data, random);
    if (!picked || !data.list) return null;
    const gone = { ...picked.card, name: '臨時避難所開設訓練ポータル', direction: random.pick(['継続', '縮小', null]) };
    const department = [{ division: '危機管理部', section: '危機対策課' }];
    const last = withCards({ ...data, list: null }, picked.measure, (cards) => [...cards, { ...gone, department }]);
    const part = layout.measureHeadings === 'two-cells' ? 'number' : 'name';
    return { last: lastYearOf(last), at: `list/heading/${String(picked.measure)}/${part}` };
  },

  'kpi-target-changed': ({ data, random }) => {
    const last = lastYearOf(data);
    const [kpi] = last.kpis;
    const at = random.int(0, (kpi?.years.length ?? 1) - 1);
    const years = (kpi?.years ?? []).map((year, index) =>
      index === at ? { ...year, target: Number(year.target) + random.int(1, 9) } : year,
    );
    return random.chance(0.3)
      ? { last: withKpi(last, 0, { finalTarget: Number(kpi?.finalTarget) + 3 }), at: 'kpi/1/final' }
      : { last: withKpi(last, 0, { years }), at: `kpi/1/target/${String(at)}` };
  },

  'kpi-actual-rewritten': ({ data, random }) => {
    const last = lastYearOf(data);
    const [kpi] = last.kpis;
    if (typeof kpi?.years[0]?.actual !== 'number') return null;
    const years = kpi.years.map((year, at) =>
      at === 0 ? { ...year, actual: Number(year.actual) + random.int(1, 9) } : year,
    );
    return { last: withKpi(last, 0, { years }), at: 'kpi/1/actual/0' };
  },
} satisfies Record<string, Planter>;

import { layOut, placeOf, type LaidOut } from '../../../samples/lay-out';
import { address } from '../../../src/workbook/address';
import { read } from '../../../src/read/read';
import type { Cell } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items } from '../../workbooks/form-sheet';
import { withCarriedCost } from '../../workbooks/next-year-record';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { addedTo, changedAt } from '../change-cells';
import { withCard, withKpi, withRow } from './change';
import { goesOn, pickCard, plainCards, type PickedCard } from './pick';
import type { Planter, Soil } from './planter';

/** Where sheets stand in another order than their cards, the cards' numbers tell it: they must be right then. */
const inOrder = { sheetOrder: 'published' } as const;
const longText = '・市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて地域の産品の魅力を伝えた。';

/** So many cards, in their order; null where there are fewer. */
function several(soil: Soil, count: number, suits: (picked: PickedCard) => boolean = () => true): PickedCard[] | null {
  const found = plainCards(soil.data).filter(suits).slice(0, count);
  return found.length === count ? found : null;
}

/** Puts a card, and its row, under some department. */
const inDepartment = (data: Soil['data'], picked: PickedCard, division: string): Soil['data'] => {
  const department = [{ division, section: '商工課' }];
  return withRow(withCard(data, picked, { department }), picked, { department });
};

const farColumn = 150;

/** A column of 事業費 beside the list, with one amount. */
function listColumn(snapshot: Snapshot, laidOut: LaidOut, id: string, heading: string, amount: number): Snapshot {
  const at = placeOf(laidOut, 'list/label/name');
  const row = placeOf(laidOut, `list/${id}/name`).row;
  const cell = (own: Pick<Cell, 'row' | 'value'>): Cell => ({ column: farColumn, format: '', formula: false, ...own });
  return addedTo(snapshot, at.sheet, [cell({ row: at.row, value: heading }), cell({ row, value: amount })]);
}

export const overlookedPlanters = {
  'text-unfinished': ({ data, random }) => {
    const picked = pickCard(data, random);
    const [key, text] = random.pick([
      ['progress', '〇〇を〇回実施した。'],
      ['review', '同上'],
      ['summary', '（調整中）'],
      ['department', '〃'],
      ['review', '※ここに課題を記入してください。'],
    ] as const);
    const at = `card/${picked?.id ?? ''}/${key}`;
    return picked && { put: { [at]: text }, at };
  },

  'text-repeated': (soil) => {
    const [one, other] = several(soil, 2) ?? [];
    const key = soil.random.pick(['summary', 'progress', 'review'] as const);
    return one && other
      ? {
          layout: { ...soil.layout, ...inOrder },
          put: { [`card/${one.id}/${key}`]: longText, [`card/${other.id}/${key}`]: longText },
          at: `card/${other.id}/${key}`,
        }
      : null;
  },

  'amounts-repeated': (soil) => {
    const [one, other] = several(soil, 2, goesOn) ?? [];
    if (!one || !other) return null;
    const amounts = { cost: soil.random.int(1000, 50_000), generalFunds: 500, labour: soil.random.int(1, 4000) };
    const data = [one, other].reduce(
      (changed, picked) =>
        withCard(changed, picked, { columns: picked.card.columns.map((own) => ({ ...own, ...amounts })) }),
      soil.data,
    );
    return { layout: { ...soil.layout, ...inOrder }, data, at: `card/${other.id}/cost/0` };
  },

  'amount-magnitude': ({ random }) => {
    const data = randomEvaluation(random.int(1, 1e6), { cards: 14, measures: 2, kpis: 1 });
    const picked = pickCard(data, random, goesOn);
    if (!picked || String(picked.card.name).includes('預託金')) return null;
    const others = data.cardGroups
      .flatMap(({ cards }) => cards)
      .filter((card) => card !== picked.card && !/預託金|（再掲）$/u.test(String(card.name)))
      .map((card) => Math.max(...card.columns.map(({ cost }) => Number(cost))))
      .filter((cost) => cost > 0)
      .sort((a, b) => a - b);
    const [least = 0, median = 0] = [others[0], others[others.length >> 1]];
    if (others.length < 8) return null;
    const [now, next] = picked.card.columns;
    if (now && next && typeof now.year === 'number' && Number(now.cost) > 0 && random.int(0, 1) === 0) {
      // One year alone is in 円: last year's column tells.
      const last = { ...now, year: now.year - 1, kind: '決算' };
      const columns = [last, { ...now, cost: Number(now.cost) * 1000 }, next];
      const given = [
        items(),
        [
          ['年度', '区分', '記入'],
          ['前年度', '決算', '任意'],
          ['今年度', '予算', '必須'],
          ['次年度', '見込み', '必須'],
        ],
      ];
      return { data: withCard(data, picked, { columns }), layout: {}, given, at: `card/${picked.id}/cost/1` };
    }
    const cost = Math.ceil(Math.max(median * 0.7, least)) * 1000;
    const columns = picked.card.columns.map((own) => ({ ...own, cost }));
    return { data: withCard(data, picked, { columns }), at: `card/${picked.id}/cost/0` };
  },

  'mark-differs': ({ data, random }) => {
    const picked = pickCard(data, random);
    const [column, onCard, listed] = random.pick([
      ['sdgTargets', '4.7', '11.4'],
      ['populationGoals', '基本目標1', '基本目標2'],
      ['logicModel', '◎', '○'],
      ['priority', null, '◎'],
      ['priority', '◎', null],
    ] as const);
    if (!picked) return null;
    const row = data.list?.groups.find(({ measure }) => measure === picked.measure)?.rows[picked.at];
    const isUsed = data.cardGroups.some(({ cards }) =>
      cards.some((card) => card !== picked.card && card.marks?.[column] != null),
    );
    const isListed = data.list?.groups.some(({ rows }) => rows.some((one) => one !== row && one[column] != null));
    if (!row || (onCard === null && !isUsed) || (listed === null && !isListed)) return null;
    const { logicModel, priority, populationGoals, sdgTargets } = row;
    const marks = { logicModel, priority, populationGoals, sdgTargets, [column]: onCard };
    return {
      data: withRow(withCard(data, picked, { marks }), picked, { [column]: listed }),
      at: `list/${picked.id}/${column}`,
    };
  },

  'quoted-name-differs': ({ random }) => {
    const key = random.pick(['final', 'assessment/1/policy', 'measure/1/content']);
    if (key !== 'final' && random.int(0, 2) === 0) {
      const other = { ...randomEvaluation(1, { cards: 1, measures: 1, kpis: 1 }), related: [] };
      const area = { number: '199', name: '別の分野' };
      const evaluation = read(layOut({ ...other, area }).snapshot);
      const text = '政策分野199「別の分野の旧称」とともに進める。';
      return { put: { [key]: text }, beside: [{ file: '政策分野199.xlsx', evaluation, isBefore: false }], at: key };
    }
    return { put: { [key]: `施策${random.pick(['1', '１', '12'])}「まったく別の名称」を進める。` }, at: key };
  },

  'list-amount-differs': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const [column] = picked?.card.columns ?? [];
    if (!picked || typeof column?.cost !== 'number' || typeof column.year !== 'number') return null;
    const amount = column.cost + random.pick([1, -1, 1000]);
    const row = placeOf(layOut(data), `list/${picked.id}/name`);
    const heading = `事業費\n${column.year}年度(${column.kind})`;
    return {
      layout: {},
      change: (snapshot, laidOut) => listColumn(snapshot, laidOut, picked.id, heading, amount),
      at: `${row.sheet}!${address({ ...row, column: farColumn })}`,
    };
  },

  'kpi-years': ({ data, random }) => {
    const years = (data.kpis[0]?.years ?? []).map((year, at) =>
      at === 2 ? { ...year, year: Number(year.year) + random.pick([-1, 1, 2]) } : year,
    );
    return { data: withKpi(data, 0, { years }), at: 'kpi/1/year/2' };
  },

  'kpi-scale': ({ data, random }) => {
    const [kpi] = data.kpis;
    const times = random.pick([100, 1000, 90]);
    const years = (kpi?.years ?? []).map((year, at) => ({
      ...year,
      actual: at === 0 ? Math.round(Number(year.target) * times) : null,
    }));
    return kpi
      ? { data: withKpi(data, 0, { years, verification: '統計の公表を待って検証する。' }), at: 'kpi/1/actual/0' }
      : null;
  },

  'department-divided': (soil) => {
    const cards = several(soil, 3);
    const [one, other, third] = cards ?? [];
    if (!one || !other || !third) return null;
    const data = [[one, '観光商工部'] as const, [other, '観光商工部'] as const, [third, '産業経済部'] as const].reduce(
      (changed, [picked, division]) => inDepartment(changed, picked, division),
      soil.data,
    );
    return { data, at: `card/${third.id}/department` };
  },

  'broken-characters': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = random.pick(['final', 'measure/1/content', `card/${picked?.id ?? ''}/progress`]);
    return (
      picked && { put: { [key]: `市内の${random.pick(['\ufffd', '????', '\ue000', '？？？'])}を支援した。` }, at: key }
    );
  },

  'struck-out': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const key = `card/${picked?.id ?? ''}/${random.pick(['summary', 'name', 'cost/0', 'direction'])}`;
    return (
      picked && {
        change: (snapshot, laidOut) =>
          changedAt(snapshot, placeOf(laidOut, key), { marked: { struck: 'whole', raised: false } }),
        at: key,
      }
    );
  },

  'shown-otherwise': ({ data, layout, random }) => {
    const picked = pickCard(data, random, (one) => goesOn(one) && Number(one.card.columns[0]?.cost) > 0);
    const key = `card/${picked?.id ?? ''}/cost/0`;
    const format = random.pick(['"調整中"', ';;;', '"1"#,##0', '"△"#,##0', '#,##0"（R6）"']);
    return (
      picked && {
        layout: { ...layout, amounts: 'number' },
        change: (snapshot, laidOut) => changedAt(snapshot, placeOf(laidOut, key), { format }),
        at: key,
      }
    );
  },

  'cross-area': ({ data, random }) => {
    const picked = pickCard(data, random);
    const other = randomEvaluation(random.int(1, 1e6), { cards: 5, measures: 1, kpis: 1 });
    const [place] = plainCards(other);
    if (!picked || !place) return null;
    const { name, department } = picked.card;
    const evaluation = read(
      layOut(withCard({ ...other, area: { number: '99', name: '別の分野' } }, place, { name, department })).snapshot,
    );
    return { beside: [{ file: '政策分野99.xlsx', evaluation, isBefore: true }], at: `card/${picked.id}/name` };
  },

  'carried-over': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const key = `card/${picked?.id ?? ''}`;
    return (
      picked && {
        change: (snapshot, laidOut) => withCarriedCost(snapshot, placeOf(laidOut, `${key}/name`)),
        at: `${key}/cost/0`,
      }
    );
  },
} satisfies Record<string, Planter>;

import type { EvaluationData } from '../../../samples/evaluation-data';
import type { Layout } from '../../../samples/layout';
import type { Random } from '../../workbooks/random';
import { placeOf } from '../../../samples/lay-out';
import { aRoom } from '../a-room';
import { changedAt } from '../change-cells';
import { withCard, withColumn } from './change';
import { goesOn, pickCard, plainCards, type PickedCard } from './pick';
import type { Put } from '../put';
import type { Planter } from './planter';

const amountRows = ['cost', 'generalFunds', 'labour'] as const;

/**
 * The layout without what leaves it open where a value belongs that is not there: rows and columns inserted through a few
 * forms, a single row of cards side by side, sheets in another order than their cards, and remarks that may be taken for it.
 */
const inPlace = (layout: Partial<Layout>): Partial<Layout> => ({
  ...layout,
  insertedRows: [],
  insertedColumns: [],
  cardsSideBySide: 1,
  sheetOrder: 'published',
  remarks: false,
});

/** The key of a project's mark: on its card where that bears marks and this one is filled in, else on the list. */
function markKey({ card, id }: PickedCard, mark: 'logicModel' | 'priority' | 'populationGoals' | 'sdgTargets'): string {
  return card.marks?.[mark] != null ? `card/${id}/${mark}` : `list/${id}/${mark}`;
}

/** A key of a value that has to be there, whatever else stands. */
function requiredKey(data: EvaluationData, { id, at }: PickedCard, random: Random): string {
  const ofCard = [
    'number',
    'name',
    'obligation',
    'department',
    'direction',
    'summary',
    'progress',
    'review',
    'year/1',
    'cost/0',
    'labour/1',
  ];
  const others = [
    'final',
    'kpi/1/name',
    'kpi/1/unit',
    'measure/1/content',
    'measure/1/name',
    'assessment/1/policy',
    'assessment/1/activities',
    `list/${id}/direction`,
    `list/${id}/department`,
    `list/${id}/number`,
    `list/${id}/name`,
  ];
  if (data.related[0]?.name != null) others.push('related/1/name', 'related/1/department');
  // A row without a number and a name is no project's.
  return random.pick([
    ...ofCard.map((key) => `card/${id}/${key}`),
    ...others.filter((key) => at >= 0 || !key.startsWith('list')),
  ]);
}

export const valuesPlanters = {
  'required-blank': ({ data, layout, random }) => {
    const picked = pickCard(data, random, goesOn);
    const key = picked && requiredKey(data, picked, random);
    return key === null ? null : { layout: inPlace(layout), put: { [key]: random.pick([null, '　']) }, at: key };
  },

  'value-unreadable': ({ data, layout, random }) => {
    const picked = pickCard(data, random, goesOn);
    if (!picked) return null;
    const [key, value] = random.pick([
      [
        `card/${picked.id}/${random.pick(amountRows)}/${random.int(0, 1)}`,
        random.pick(['調整中', '2,500（補正後）', '約 300', '1,00', true]),
      ],
      [`card/${picked.id}/year/1`, '来年度(見込み)'],
      [`card/${picked.id}/number`, random.pick(['一', 'A-1'])],
      [`list/${picked.id}/number`, '新規'],
      ['kpi/1/year/2', '翌年度'],
    ] as const);
    return { layout: inPlace(layout), put: { [key]: value }, at: key };
  },

  'number-as-text': ({ data, layout, random }) => {
    const picked = pickCard(data, random, goesOn);
    if (!picked) return null;
    const column = random.int(0, 1);
    const row = random.pick(amountRows);
    const amount = Number(picked.card.columns[column]?.[row]);
    const written = random.pick([
      amount.toLocaleString('en-US'),
      `${amount}`,
      `${amount}千円`,
      ` ${amount} `,
      `${amount}`.replace(/\d/g, (one) => '０１２３４５６７８９'.charAt(Number(one))),
    ]);
    return {
      layout,
      data: withColumn(data, picked, column, { [row]: written }),
      at: `card/${picked.id}/${row}/${column}`,
    };
  },

  'kpi-in-words': ({ random }) => {
    const key = `kpi/1/${random.pick(['actual/1', 'actual/2', 'final'])}`;
    return { put: { [key]: random.pick(['実施', '1位', '検討中']) }, at: key };
  },

  'amount-negative': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const column = random.int(0, 1);
    const row = random.pick(['generalFunds', 'labour'] as const);
    return (
      picked && {
        data: withColumn(data, picked, column, { [row]: -random.int(1, 5000) }),
        at: `card/${picked.id}/${row}/${column}`,
      }
    );
  },

  'amount-fractional': ({ data, layout, random }) => {
    const picked = pickCard(
      data,
      random,
      (one) => goesOn(one) && one.card.columns.every(({ cost }) => Number(cost) > 0),
    );
    const column = random.int(0, 1);
    return (
      picked && {
        layout: { ...layout, amounts: random.pick(['number', 'general', 'formula', 'zeroAsEmDash']) },
        data: withColumn(data, picked, column, { generalFunds: random.pick([0.5, 0.001, 0.25]) }),
        at: `card/${picked.id}/generalFunds/${column}`,
      }
    );
  },

  'unit-mismatch': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = `card/${picked?.id ?? ''}/label/moneyUnit`;
    return picked && { put: { [key]: random.pick(['財務内容\n単位(円)', '財務内容（単位：百万円）']) }, at: key };
  },

  'year-mismatch': ({ data, random }) => {
    const picked = pickCard(data, random);
    const year = picked?.card.columns[1]?.year;
    return picked && typeof year === 'number'
      ? {
          data: withColumn(data, picked, 1, { year: year + random.pick([-3, -1, 1, 2]) }),
          at: `card/${picked.id}/year/1`,
        }
      : null;
  },

  'kind-differs': ({ data, random }) => {
    const picked = pickCard(data, random);
    const kinds = new Set(data.cardGroups.flatMap(({ cards }) => cards.map(({ columns }) => columns[0]?.kind ?? '')));
    const kind = random.pick(['補正後', '決算', '速報', '執行額']);
    return picked && kinds.size === 1 && !kinds.has('') && !kinds.has(kind)
      ? { data: withColumn(data, picked, 0, { kind }), at: `card/${picked.id}/year/0` }
      : null;
  },

  'choice-unknown': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const [field, word] = random.pick([
      ['obligation', '任意'],
      ['obligation', '自 主'],
      ['direction', '現状維持'],
      ['direction', '継続（要検討）'],
    ] as const);
    return picked && { data: withCard(data, picked, { [field]: word }), at: `card/${picked.id}/${field}` };
  },

  'sdg-target-unknown': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = picked && markKey(picked, 'sdgTargets');
    return key === null
      ? null
      : { put: { [key]: random.pick(['11.9', '18.1', '11.4、1.6', '10', '海の豊かさ']) }, at: key };
  },

  'sdg-target-ambiguous': ({ data, random }) => {
    const [one, other] = plainCards(data);
    if (!one || !other) return null;
    const goal = random.pick([8, 16, 17]);
    const [lost, whole] = [
      { value: goal + 0.1, format: '' },
      { value: `${goal}.10`, format: '' },
    ];
    // A card that has the label says what the list says.
    const everywhere = ({ card, id }: PickedCard, put: Put) => ({
      [`list/${id}/sdgTargets`]: put,
      ...(card.marks && { [`card/${id}/sdgTargets`]: put }),
    });
    const at = `${one.card.marks ? 'card' : 'list'}/${one.id}/sdgTargets`;
    return { put: { ...everywhere(one, lost), ...everywhere(other, whole) }, at };
  },

  'population-goal-unknown': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = picked && markKey(picked, 'populationGoals');
    return key === null ? null : { put: { [key]: random.pick(['基本目標9', '基本目標1・8', 7, '重点']) }, at: key };
  },

  'mark-unknown': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = picked && markKey(picked, random.pick(['logicModel', 'priority']));
    return key === null ? null : { put: { [key]: random.pick(['×', '検討中', 1, '重']) }, at: key };
  },

  'formula-error': ({ data, layout, random }) => {
    const picked = pickCard(data, random, goesOn);
    if (!picked) return null;
    const own = ['name', 'summary', 'direction', 'cost/0', 'labour/1', 'number', 'year/1', 'label/cost'].map(
      (key) => `card/${picked.id}/${key}`,
    );
    const key = random.pick([...own, 'final', 'kpi/1/target/2', 'measure/1/content', `list/${picked.id}/department`]);
    return {
      layout: inPlace(layout),
      put: { [key]: { value: { error: random.pick(['#REF!', '#N/A', '#VALUE!']) }, formula: true } },
      at: key,
    };
  },

  'markup-left': ({ data, random }) => {
    const picked = pickCard(data, random);
    const text = random.pick([
      '<p>補助する。</p>',
      '補助&nbsp;する。',
      '補助_x000D_\nする。',
      '補助する。\u0002',
      '一<br>二',
      '<LI>一</LI>',
    ]);
    const key = random.pick(['final', 'measure/1/content', 'kpi/1/description', `card/${picked?.id ?? ''}/summary`]);
    return picked && { put: { [key]: text }, at: key };
  },

  'platform-character': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = random.pick(['final', 'measure/1/content', `card/${picked?.id ?? ''}/progress`]);
    return picked && { put: { [key]: `${random.pick(['①', 'Ⅱ', '㈱', '髙', '﨑'])}のこと。` }, at: key };
  },

  'text-overflow': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = random.pick([
      'final',
      'measure/1/content',
      'kpi/1/verification',
      `card/${picked?.id ?? ''}/progress`,
      `card/${picked?.id ?? ''}/name`,
    ]);
    const room = aRoom({ width: random.int(8, 40), height: random.int(0, 10) });
    return (
      picked && {
        change: (snapshot, laidOut) => changedAt(snapshot, placeOf(laidOut, key), { room }),
        at: key,
      }
    );
  },
} satisfies Record<string, Planter>;

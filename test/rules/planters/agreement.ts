import { layOut, placeOf } from '../../../samples/lay-out';
import { address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { addedTo } from '../change-cells';
import { withAssessment, withCard, withCards, withColumn, withMeasure, withRow, withRows } from './change';
import { goesOn, pickCard, plainCards, type PickedCard } from './pick';
import type { Planter, Soil } from './planter';

/** Where sheets stand in another order than their cards, the cards' numbers tell it: they must be right then. */
const inOrder = { sheetOrder: 'published' } as const;

/** A card under a 施策 that has another one. */
const hasSibling =
  (cards: readonly PickedCard[]) =>
  ({ measure, id }: PickedCard): boolean =>
    cards.some((other) => other.measure === measure && other.id !== id);

const cell = (row: number, column: number, value: string | number): Cell => ({
  row,
  column,
  value,
  format: '',
  formula: false,
});
const commerce = { division: '観光商工部', section: '商工課' };

export const agreementPlanters = {
  'measure-name-differs': ({ data, random }) => {
    const at = random.int(0, data.measures.length - 1);
    const measure = data.measures[at];
    return measure
      ? { data: withMeasure(data, at, { name: `${measure.name}等` }), at: `measure/${measure.number}/name` }
      : null;
  },

  'card-missing': ({ data, layout, random }) => {
    const picked = pickCard(data, random, hasSibling(plainCards(data)));
    return (
      picked && {
        layout: { ...layout, ...inOrder },
        data: withCards(data, picked.measure, (cards) => cards.filter((_, at) => at !== picked.at)),
        at: `list/${picked.id}/name`,
      }
    );
  },

  'list-row-missing': ({ data, random }) => {
    const picked = pickCard(data, random, hasSibling(plainCards(data)));
    return (
      picked && {
        data: withRows(data, picked.measure, (rows) => rows.filter((_, at) => at !== picked.at)),
        at: `card/${picked.id}/name`,
      }
    );
  },

  'project-renamed': ({ data, random }) => {
    const picked = pickCard(data, random);
    return (
      picked && {
        data: withCard(data, picked, { name: `${String(picked.card.name)}等` }),
        at: `card/${picked.id}/name`,
      }
    );
  },

  'name-spacing': ({ data, random }) => {
    const picked = pickCard(data, random);
    const name = String(picked?.card.name);
    const space = random.int(1, name.length - 1);
    return (
      picked && {
        data: withCard(data, picked, {
          name: `${name.slice(0, space)}${random.pick([' ', '　'])}${name.slice(space)}`,
        }),
        at: `card/${picked.id}/name`,
      }
    );
  },

  'project-order-differs': ({ data, random }) => {
    const cards = plainCards(data);
    const follows = ({ measure, at }: PickedCard) =>
      cards.some((other) => other.measure === measure && other.at === at + 1);
    const picked = pickCard(data, random, follows);
    return (
      picked && {
        data: withRows(data, picked.measure, (rows) => {
          const [one, other] = rows.slice(picked.at);
          const swapped = one && other ? [other, one] : [];
          return [...rows.slice(0, picked.at), ...swapped, ...rows.slice(picked.at + 2)].map((row, at) => ({
            ...row,
            number: at + 1,
          }));
        }),
        at: `card/${picked.id}/name`,
      }
    );
  },

  'attribute-differs': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    return (
      picked && {
        data: withRow(data, picked, { direction: random.pick(['改善', '見直し', '終了']) }),
        at: `list/${picked.id}/direction`,
      }
    );
  },

  'number-not-sequential': ({ data, layout, random }) => {
    const picked = pickCard(data, random);
    const key = `${random.pick(['card', 'list'])}/${picked?.id ?? ''}/number`;
    return picked && { layout: { ...layout, ...inOrder }, put: { [key]: picked.at + random.int(20, 90) }, at: key };
  },

  'project-duplicate': ({ data, layout, random }) => {
    const cards = plainCards(data);
    const picked = pickCard(data, random, hasSibling(cards));
    const siblings = cards.filter(({ measure }) => measure === picked?.measure);
    const other = siblings.find(({ id }) => id !== picked?.id);
    if (!picked || !other) return null;
    const { name } = other.card;
    const later = picked.at > other.at ? picked : other;
    return { layout, data: withRow(withCard(data, picked, { name }), picked, { name }), at: `card/${later.id}/name` };
  },

  'general-funds-exceed-cost': ({ data, random }) => {
    const picked = pickCard(data, random, goesOn);
    const column = random.int(0, 1);
    const cost = Number(picked?.card.columns[column]?.cost);
    return (
      picked && {
        data: withColumn(data, picked, column, { generalFunds: cost + random.int(1, 500) }),
        at: `card/${picked.id}/generalFunds/${column}`,
      }
    );
  },

  'ended-project-budgeted': ({ data, random }) => {
    const picked = pickCard(
      data,
      random,
      ({ card }) => Number(card.columns[0]?.cost) > 0 && typeof card.columns[1]?.cost === 'number',
    );
    const direction = random.pick(['終了', '廃止', '完了']);
    return (
      picked && {
        data: withRow(
          withColumn(withCard(data, picked, { direction }), { ...picked, card: { ...picked.card, direction } }, 1, {
            cost: 327,
            generalFunds: 0,
          }),
          picked,
          { direction },
        ),
        at: `card/${picked.id}/cost/1`,
      }
    );
  },

  'continued-project-unbudgeted': ({ data, random }) => {
    const picked = pickCard(data, random, (one) => goesOn(one) && Number(one.card.columns[0]?.cost) > 0);
    return (
      picked && { data: withColumn(data, picked, 1, { cost: 0, generalFunds: 0 }), at: `card/${picked.id}/cost/1` }
    );
  },

  'budget-swing': ({ data, random }) => {
    const picked = pickCard(data, random, (one) => goesOn(one) && Number(one.card.columns[0]?.cost) >= 1000);
    const cost = Math.round(Number(picked?.card.columns[0]?.cost) * random.pick([0.5, 1.4, 3]));
    return picked && { data: withColumn(data, picked, 1, { cost, generalFunds: 0 }), at: `card/${picked.id}/cost/1` };
  },

  'labour-exceeds-cost': ({ data, random }) => {
    const cheap = {
      ...data,
      cardGroups: data.cardGroups.map((group) => ({
        ...group,
        cards: group.cards.map((card) => ({
          ...card,
          columns: card.columns.map((one) => ({ ...one, labour: one.labour === null ? null : 0 })),
        })),
      })),
    };
    const picked = pickCard(cheap, random, goesOn);
    const column = random.int(0, 1);
    const labour = Number(picked?.card.columns[column]?.cost) + 1;
    return picked && { data: withColumn(cheap, picked, column, { labour }), at: `card/${picked.id}/labour/${column}` };
  },

  'headings-unpaired': ({ data }) => {
    const activities = '【1】相談\n・応じた。\n【2】補助\n・交付した。';
    return {
      data: withAssessment(data, 0, { activities, issues: '【1】相談\n・続ける。' }),
      at: 'assessment/1/issues',
    };
  },

  'policy-copied': ({ data }) => ({
    data: withAssessment(data, 0, { policy: data.measures[0]?.content ?? null }),
    at: 'assessment/1/policy',
  }),

  'department-notation': ({ data, layout, random }) => {
    const [one, other] = plainCards(data);
    if (!one || !other) return null;
    const common = { department: [commerce] };
    const alike = [one, other].reduce((all, card) => withRow(withCard(all, card, common), card, common), data);
    return {
      layout: { ...layout, departments: 'middle-dot' },
      data: withCard(alike, one, {
        department: random.pick(['観光商工部 商工課', '観光商工部･商工課', '観光商工部商工課']),
      }),
      at: `card/${one.id}/department`,
    };
  },

  'related-area-unreadable': ({ data, random }) => {
    const code = random.pick(['企業誘致', `${data.area.number}-1`, '第13']);
    return {
      data: { ...data, related: [{ code, name: '企業誘致促進事業', department: [commerce] }] },
      at: 'related/1/code',
    };
  },

  'typed-total-differs': (soil) => soil.random.pick([typedTotal, typedDifference])(soil),
} satisfies Record<string, Planter>;

/** A sheet of totals, one of them not the cards'. */
function typedTotal({ data }: Soil): ReturnType<Planter> {
  const [column] = data.cardGroups[0]?.cards[0]?.columns ?? [];
  const year = typeof column?.year === 'number' ? `${column.year}年度(${column.kind})` : null;
  const cells = [cell(0, 1, '事業費'), cell(1, 1, year ?? ''), cell(2, 0, '合計'), cell(2, 1, 99_999_999)];
  const sheet = { name: '控え', visibility: 'visible', type: 'worksheet', mark: null, cells, merges: [] } as const;
  return year === null
    ? null
    : { change: (snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets, sheet] }), at: '控え!B3' };
}

/** A column 増減 beside a card's amounts, with one figure that is not their difference. */
function typedDifference({ data, layout: soil, random }: Soil): ReturnType<Planter> {
  const picked = pickCard(data, random, goesOn);
  if (!picked) return null;
  const layout = { ...soil, cardsSideBySide: 1, remarks: false, insertedColumns: [] };
  const laidOut = layOut(data, layout);
  const { column } = placeOf(laidOut, `card/${picked.id}/year/1`);
  const { sheet, row } = placeOf(laidOut, `card/${picked.id}/cost/1`);
  const beside = column + (layout.graphPaper ?? 1);
  return {
    layout,
    change: (snapshot) =>
      addedTo(snapshot, sheet, [
        cell(placeOf(laidOut, `card/${picked.id}/year/1`).row, beside, '増減'),
        cell(row, beside, 987_654_321),
      ]),
    at: `${sheet}!${address({ row, column: beside })}`,
  };
}

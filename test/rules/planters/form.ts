import type { EvaluationData } from '../../../samples/evaluation-data';
import { layOut, placeOf } from '../../../samples/lay-out';
import { address } from '../../../src/workbook/address';
import type { Cell, Place } from '../../../src/workbook/cell';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { items, withForm } from '../../workbooks/form-sheet';
import { addedTo } from '../change-cells';
import { insertRow } from '../insert-row';
import type { Put } from '../put';
import { pickCard } from './pick';
import type { Planter, Soil } from './planter';

/** Sections, by the keys of their items. */
const removable = [
  /^section\/1|^kpi\//,
  /^section\/2|^assessment\//,
  /^section\/3|^related\//,
  /^section\/4|^final/,
  /^header\/(?!title)|^measure\//,
];

const cardLabels = [
  'obligation',
  'department',
  'direction',
  'summary',
  'moneyUnit',
  'cost',
  'generalFunds',
  'labour',
  'progress',
  'review',
];

const text = (row: number, value: string): Cell => ({ row, column: 0, value, format: '', formula: false });
const sheet = (name: string, cells: readonly Cell[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  type: 'worksheet',
  mark: null,
  cells,
  merges: [],
});

/** Empties all cells whose keys match. */
function emptied({ data, layout }: Soil, keys: RegExp): Record<string, Put> {
  return Object.fromEntries(
    [...layOut(data, layout).places.keys()].filter((key) => keys.test(key)).map((key) => [key, null]),
  );
}

/** Of all cards: `1-3`. */
const cardIds = ({ cardGroups }: EvaluationData): string[] =>
  cardGroups.flatMap(({ measure, cards }) => cards.map((_, at) => `${String(measure)}-${String(at + 1)}`));

export const formPlanters = {
  'not-an-evaluation': () => ({
    change: (snapshot) => ({ ...snapshot, sheets: [sheet('住所録', [text(0, '氏名'), text(1, '会津 太郎')])] }),
    at: null,
  }),

  'section-missing': (soil) => ({ put: emptied(soil, soil.random.pick(removable)), at: null }),

  'list-missing': ({ data }) => ({ data: { ...data, list: null }, at: null }),

  'section-duplicate': ({ random }) => {
    const cells = random.pick([
      [text(0, '4 施策の最終評価'), text(2, '引き続き進めること。')],
      [text(0, '３　関連する政策分野と事務事業'), text(2, '該当なし')],
    ]);
    return {
      change: (snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets, sheet('写し', cells)] }),
      at: '写し!A1',
    };
  },

  'label-missing': ({ data, layout, random }) => {
    const picked = pickCard(data, random);
    const key = `card/${picked?.id ?? ''}/label/${random.pick(cardLabels)}`;
    // A row inserted through a few cards leaves it open which of them are as the others, and a remark may be anything.
    return (
      picked && {
        layout: { ...layout, insertedRows: [], remarks: false },
        put: { [key]: random.pick([null, '（欄外）']) },
        at: key,
      }
    );
  },

  'label-shifted': ({ data, layout, random }) => {
    const picked = pickCard(data, random);
    return (
      picked && {
        layout: {
          ...layout,
          shiftedCards: [picked.id],
          shifted: random.pick(['labels', 'values']),
          insertedColumns: [],
        },
        at: `card/${picked.id}/label/obligation`,
      }
    );
  },

  'card-outside-measure': (soil) => {
    const { measure } = soil.random.pick(soil.data.cardGroups);
    const layout = {
      ...soil.layout,
      sheetNames: 'plain',
      cardSheets: 'by-measure',
      cardHeadings: 'over-cards',
      sections: 'one-sheet',
      continuedAfter: null,
    } as const;
    return {
      layout,
      put: emptied({ ...soil, layout }, new RegExp(`^cardHeading/${measure}/`)),
      at: `card/${measure}-1/name`,
    };
  },

  'sheet-hidden': ({ layout }) => ({ layout: { ...layout, scratch: 'copy' }, at: null }),

  'label-unknown': (soil) => soil.random.pick([unknownOnCards, unknownAroundCards, unknownOfKpis])(soil),

  'label-renamed': (soil) => soil.random.pick([renamedOnCards, renamedInBlocks])(soil),

  'form-unknown': ({ random }) => {
    const wrong = random.pick([
      { 欄: '個表', この様式での項目名: '成果' },
      { 欄: '個票', 標準の項目: '事業の費用', この様式での項目名: '総事業費' },
      { 欄: '個票', この様式での項目名: '有効性', 種類: '選ぶ' },
    ]);
    const at = '標準の項目' in wrong ? '様式定義!B2' : '種類' in wrong ? '様式定義!E2' : '様式定義!A2';
    return { change: (snapshot) => withForm(snapshot, items(wrong)), at };
  },

  'form-proposed': ({ random }) => {
    const proposals = Array.from({ length: random.int(1, 3) }, (_, index) => ({
      欄: '個票',
      この様式での項目名: `案${String(index + 1)}`,
      採用: '×',
    }));
    return { change: (snapshot) => withForm(snapshot, items(...proposals)), at: '様式定義!K2' };
  },

  'form-differs': ({ random }) => {
    const own = { 欄: '個票', 標準の項目: '概要', 記入: random.pick(['任意', '必須']), 公表: 'しない' };
    return {
      change: (snapshot) => withForm(snapshot, items(own)),
      given: [items({ 欄: '個票', 標準の項目: '概要' })],
      at: '様式定義!A1',
    };
  },

  'label-duplicate': ({ data, layout, random }) => {
    const picked = pickCard(data, random);
    const above = `card/${picked?.id ?? ''}/label/generalFunds`;
    return (
      picked && {
        layout: { ...layout, cardsSideBySide: 1, insertedRows: [], remarks: false },
        change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, above), ['事業費（うち国庫）']),
        // The new row stands where the label stood.
        at: above,
      }
    );
  },

  'relation-broken': ({ data, layout: soil, random }) => {
    const picked = pickCard(data, random);
    if (!picked) return null;
    const layout = { ...soil, cardsSideBySide: 1, insertedRows: [], remarks: false };
    const above = placeOf(layOut(data, layout), `card/${picked.id}/label/generalFunds`);
    const own = { 欄: '個票', 種類: '数値' };
    return {
      layout,
      change: (snapshot) =>
        withForm(
          [
            ['定員', 30],
            ['参加者数', random.int(32, 90)],
          ].reduce((changed, row) => insertRow(changed, above, row), snapshot),
          items({ ...own, この様式での項目名: '参加者数' }, { ...own, この様式での項目名: '定員' }),
          [['検算'], ['参加者数≦定員']],
        ),
      at: `${above.sheet}!${address({ row: above.row, column: above.column + 1 })}`,
    };
  },

  'term-notation': ({ data, random }) => {
    const picked = pickCard(data, random);
    const key = `card/${picked?.id ?? ''}/${random.pick(['summary', 'progress', 'review'])}`;
    return (
      picked && {
        put: { [key]: '市民とともに取りくむ体制を整えた。' },
        change: (snapshot) =>
          withForm(snapshot, items(), [
            ['使わない表記', '使う表記'],
            ['取りくむ', '取り組む'],
          ]),
        at: key,
      }
    );
  },
} satisfies Record<string, Planter>;

/** A further label on every card. */
function unknownOnCards({ data, layout, random }: Soil): ReturnType<Planter> {
  const label = random.pick(['必要性', '市民の声', '財源の説明']);
  const marks = { logicModel: '高い', priority: null, populationGoals: null, sdgTargets: null };
  const marked = {
    ...data,
    cardGroups: data.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.map((card) => ({ ...card, marks })),
    })),
  };
  const ids = cardIds(data);
  return {
    data: marked,
    layout: { ...layout, sheetOrder: 'published', shiftedCards: [] },
    put: Object.fromEntries(ids.map((id) => [`card/${id}/label/logicModel`, label])),
    at: `card/${ids[0] ?? ''}/label/logicModel`,
  };
}

/** A further label above or below every card, there perhaps after a blank row. */
function unknownAroundCards({ data, layout: soil, random }: Soil): ReturnType<Planter> {
  const layout = {
    ...soil,
    sheetOrder: 'published',
    cardsSideBySide: 1,
    insertedRows: [],
    insertedColumns: [],
    shiftedCards: [],
    remarks: false,
  } as const;
  const laidOut = layOut(data, layout);
  const [label, value] = random.pick([
    ['課長名', '山田 太郎'],
    ['添付資料', 'あり'],
    ['市民の声', 12],
  ] as const);
  const isAbove = random.pick([true, false]);
  const blankRows = random.int(0, isAbove ? 0 : 1);
  const cards = cardIds(data).map((id) => {
    const { sheet, row, column } = placeOf(laidOut, `card/${id}/label/${isAbove ? 'name' : 'review'}`);
    return { sheet, row: isAbove ? row : row + 1, column };
  });
  const rowsIn = ({ sheet, row }: Place) =>
    cards.filter((other) => other.sheet === sheet && other.row < row).length * (1 + blankRows);
  const [first] = cards;
  return first
    ? {
        layout,
        // From the last card on, so that the places of those above stay.
        change: (snapshot) =>
          [...cards]
            .sort((a, b) => b.row - a.row)
            .reduce((changed, place) => {
              const labelled = insertRow(changed, place, [label, value]);
              return blankRows > 0 ? insertRow(labelled, place, []) : labelled;
            }, snapshot),
        at: `${first.sheet}!${address({ row: first.row + blankRows + rowsIn(first), column: first.column })}`,
      }
    : null;
}

/** A label under another name on every card. */
function renamedOnCards({ data, layout, random }: Soil): ReturnType<Planter> {
  const [name, label] = random.pick([
    ['direction', '今後の方向性'],
    ['obligation', '実施の義務'],
    ['generalFunds', 'うち市の負担'],
  ] as const);
  const ids = cardIds(data);
  if (ids.length < 2) return null;
  return {
    layout: { ...layout, sheetOrder: 'published' },
    put: Object.fromEntries(ids.map((id) => [`card/${id}/label/${name}`, label])),
    at: `card/${ids[0] ?? ''}/label/${name}`,
  };
}

/** A further column of each KPI, beside 検証. */
function unknownOfKpis({ data, layout: soil, random }: Soil): ReturnType<Planter> {
  const layout = { ...soil, remarks: false, insertedColumns: [] };
  const laidOut = layOut(data, layout);
  const [label, value] = random.pick([
    ['担当課', '商工課'],
    ['基準値', 5],
    ['評価', 'A'],
  ] as const);
  const beside = ({ sheet, row, column }: Place) => ({ sheet, row, column: column + (layout.graphPaper ?? 1) });
  const places = data.kpis.map((_, at) => beside(placeOf(laidOut, `kpi/${String(at + 1)}/label/verification`)));
  const [first] = places;
  return first
    ? {
        layout,
        change: (snapshot) =>
          places.reduce(
            (changed, { sheet, row, column }) =>
              addedTo(changed, sheet, [
                { row, column, value: label, format: '', formula: false },
                { row: row + 1, column, value, format: '', formula: false },
              ]),
            snapshot,
          ),
        at: `${first.sheet}!${address(first)}`,
      }
    : null;
}

/** A label of section 2 under another name in every block. */
function renamedInBlocks({ data, layout, random }: Soil): ReturnType<Planter> {
  const [name, label] = random.pick([
    ['policy', '今年度の方向'],
    ['activities', '主な取組'],
    ['issues', '課題と改善'],
  ] as const);
  if (data.assessments.length < 2) return null;
  const keys = data.assessments.map(({ measure }) => `assessment/${String(measure)}/label/${name}`);
  // A row inserted through a block parts its last label from it: of two 施策, the other alone is not most.
  return {
    layout: { ...layout, insertedRows: [] },
    put: Object.fromEntries(keys.map((key) => [key, label])),
    at: keys[0] ?? '',
  };
}

import { layOut, placeOf } from '../../../samples/lay-out';
import { address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { items, withForm } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import type { Put } from '../put';
import { renamedInBlocks, renamedOnCards, unknownAroundCards, unknownOfKpis, unknownOnCards } from './labels';
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

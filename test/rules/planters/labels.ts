import { layOut, placeOf } from '../../../samples/lay-out';
import { address } from '../../../src/workbook/address';
import type { Place } from '../../../src/workbook/cell';
import { addedTo } from '../change-cells';
import { insertRow } from '../insert-row';
import { cardIds } from './pick';
import type { Planter, Soil } from './planter';

/** A further label on every card. */
export function unknownOnCards({ data, layout, random }: Soil): ReturnType<Planter> {
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
export function unknownAroundCards({ data, layout: soil, random }: Soil): ReturnType<Planter> {
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
export function renamedOnCards({ data, layout, random }: Soil): ReturnType<Planter> {
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
export function unknownOfKpis({ data, layout: soil, random }: Soil): ReturnType<Planter> {
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
export function renamedInBlocks({ data, layout, random }: Soil): ReturnType<Planter> {
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

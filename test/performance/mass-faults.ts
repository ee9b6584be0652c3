import type { CardData, EvaluationData, ListRowData } from '../../samples/evaluation-data';
import type { Cell } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { layOut } from '../../samples/lay-out';
import { bigEvaluation } from '../workbooks/big';

/** All cards under one 施策 and on one sheet, with the same thing wrong throughout. */
export interface MassFault {
  readonly name: string;
  readonly data?: (data: EvaluationData) => EvaluationData;
  readonly cell?: (cell: Cell) => Cell | null;
}

export const massFaults: readonly MassFault[] = [
  { name: 'nothing' },
  {
    name: 'every project renamed',
    data: (data) => withRows(data, (row) => ({ ...row, name: `${String(row.name)}等` })),
  },
  {
    name: 'another list',
    data: (data) => withRows(data, (row, at) => ({ ...row, name: scrambled(at) + scrambled(at + 7) })),
  },
  { name: 'half of the list missing', data: (data) => withRows(data, (row, at) => (at % 2 === 0 ? row : null)) },
  { name: 'half of the cards missing', data: (data) => withCards(data, (card, at) => (at % 2 === 0 ? card : null)) },
  {
    name: 'a list in another order',
    data: (data) =>
      withRows(
        data,
        (row) => row,
        (a, b) => (scrambled(Number(a.number)) < scrambled(Number(b.number)) ? -1 : 1),
      ),
  },
  { name: 'cards without names', data: (data) => withCards(data, (card) => ({ ...card, name: null })) },
  {
    name: 'one name for all',
    data: (data) =>
      withRows(
        withCards(data, (card) => ({ ...card, name: '計量業務' })),
        (row) => ({ ...row, name: '計量業務' }),
      ),
  },
  {
    name: 'a department for each',
    data: (data) => withCards(data, (card, at) => ({ ...card, department: `${scrambled(at)}部・${scrambled(at)}課` })),
  },
  { name: 'no label 事業名', cell: (cell) => (cell.value === '事業名' ? null : cell) },
  {
    name: 'a row of totals on each card',
    cell: (cell) => (cell.value === '概算人件費' ? { ...cell, value: '計' } : cell),
  },
  {
    name: 'no number but errors',
    cell: (cell) => (typeof cell.value === 'number' ? { ...cell, value: { error: '#REF!' } } : cell),
  },
];

export function faulty(cards: number, { data = (same) => same, cell = (same) => same }: MassFault): Snapshot {
  const { snapshot } = layOut(data(underOneMeasure(bigEvaluation(cards))), { cardSheets: 'one-sheet' });
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap((one) => cell(one) ?? []) }));
  return { ...snapshot, sheets };
}

function underOneMeasure(data: EvaluationData): EvaluationData {
  const [group, rows] = [data.cardGroups[0], data.list?.groups[0]];
  if (!group || !rows || !data.list) throw new RangeError('no cards to put under one 施策');
  const numbered = <T>(items: readonly T[]) => items.map((item, at) => ({ ...item, number: at + 1 }));
  return {
    ...data,
    measures: data.measures.slice(0, 1),
    assessments: data.assessments.slice(0, 1),
    cardGroups: [{ ...group, cards: numbered(data.cardGroups.flatMap(({ cards }) => cards)) }],
    list: { ...data.list, groups: [{ ...rows, rows: numbered(data.list.groups.flatMap((one) => one.rows)) }] },
  };
}

function withCards(data: EvaluationData, change: (card: CardData, at: number) => CardData | null): EvaluationData {
  return {
    ...data,
    cardGroups: data.cardGroups.map((group) => ({
      ...group,
      cards: group.cards.flatMap((card, at) => change(card, at) ?? []),
    })),
  };
}

function withRows(
  data: EvaluationData,
  change: (row: ListRowData, at: number) => ListRowData | null,
  order: (a: ListRowData, b: ListRowData) => number = () => 0,
): EvaluationData {
  const groups = data.list?.groups.map((group) => {
    const rows = group.rows.flatMap((row, at) => change(row, at) ?? []).sort(order);
    return { ...group, rows: rows.map((row, at) => ({ ...row, number: at + 1 })) };
  });
  return { ...data, list: data.list && { ...data.list, groups: groups ?? [] } };
}

/** Some letters of its own for each number. */
const scrambled = (at: number): string => ((at * 2_654_435_761) >>> 0).toString(36);

import { readCards } from '../../../src/read/whole/read-cards';
import { readSheet } from '../../../src/read/sheet/sheet';
import { sheetParts } from '../../../src/read/whole/sheet-parts';
import { beside, cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const partsOf = (rows: readonly Row[], name = '個票') => sheetParts(readSheet(aSheet(rows, [], name)));
const measures = (...sheets: ReturnType<typeof partsOf>[]) => readCards(sheets).cards.map(({ measure }) => measure);

describe('cards stand under', () => {
  it('the last heading above them', () => {
    const rows = [['施策1 産業'], ['施策2 経済'], ...cardRows(), [], ...cardRows(), ['施策3 経営'], ...cardRows()];
    expect(measures(partsOf(rows))).toEqual([2, 2, 3]);
    expect(readCards([partsOf(rows)]).headings.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('a heading in their first row', () => {
    expect(measures(partsOf(cardRows({ G1: '施策2 経済' })))).toEqual([2]);
  });

  it('no heading below them', () => {
    expect(measures(partsOf([...cardRows(), ['施策2 経済']]))).toEqual([null]);
    expect(readCards([partsOf([...cardRows(), ['施策2 経済']])]).headings).toEqual([]);
  });

  it('none of another sheet', () => {
    expect(measures(partsOf([['施策1 産業'], ...cardRows()]), partsOf(cardRows()))).toEqual([1, null]);
  });

  it.each([
    ['個票_施策1', 1],
    ['個票 施策 １２', 12],
    ['個票', null],
    ['施策の個票', null],
  ])('what their sheet says: %s', (name, measure) => {
    expect(measures(partsOf(cardRows(), name))).toEqual([measure]);
  });

  it('no heading of the table of 施策, of section 2 or of the list', () => {
    expect(measures(partsOf([['施策番号', '名称'], ['施策1', '産業'], [], ...cardRows()]))).toEqual([null]);
    expect(measures(partsOf([['施策1 産業'], ['取組状況', '取組'], [], ...cardRows()]))).toEqual([null]);
    const list: Row[] = [['番号', '重点事業', '事務事業名', '担当部・課'], ['施策1 産業'], [1, '◎', '支援', '商工課']];
    expect(measures(partsOf([...list, ['5 事務事業一覧'], ...cardRows()]))).toEqual([null]);
  });
});

it('a card that lacks 事業名 comes before its neighbour to the right', () => {
  const rows = [
    ...beside(cardRows(), cardRows({ A1: 2 })),
    ...beside(cardRows({ A1: 3, B1: null }), cardRows({ A1: 4 })),
  ];
  expect(readCards([partsOf(rows)]).cards.map(({ number }) => number.value)).toEqual([1, 2, 3, 4]);
});

describe('cards of several sheets', () => {
  it('come sheet by sheet', () => {
    const { cards } = readCards([partsOf(cardRows({ C1: 'あ' }), '一'), partsOf(cardRows({ C1: 'い' }), '二')]);
    expect(cards.map(({ name }) => [name.value, name.place.sheet])).toEqual([
      ['あ', '一'],
      ['い', '二'],
    ]);
  });

  it('tell each other where a missing label is expected', () => {
    const { missing } = readCards([partsOf(cardRows(), '一'), partsOf(cardRows({ D3: null }), '二')]);
    expect(missing).toEqual([
      {
        form: 'card',
        label: '財務内容',
        place: { sheet: '二', row: 2, column: 3 },
        formPlace: { sheet: '二', row: 0, column: 1 },
      },
    ]);
  });
});

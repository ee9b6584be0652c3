import { numberOffset, numberSlot } from '../../../src/read/cards/card-number';
import { usualOffsets } from '../../../src/read/cards/usual-offsets';
import { locatedCard, locatedCards, cardRows } from '../a-card';

const slotIn = (typed: Parameters<typeof locatedCard>[0], number = 1) => {
  const card = locatedCard(typed);
  const { row, column } = numberSlot(card, card.label.name ?? { row: 0, column: 1 }, number);
  return [row, column];
};

describe("a card's number", () => {
  it('stands left of its first label', () => {
    expect(slotIn({})).toEqual([0, 0]);
    expect(numberOffset(locatedCard())).toBe(1);
  });

  it('may be anything right beside it', () => {
    expect(slotIn({ A1: 'い' })).toEqual([0, 0]);
    expect(numberOffset(locatedCard({ A1: 'い' }))).toBe(1);
  });

  it('stands below the label 番号 beside its first label', () => {
    expect(slotIn({ A1: '番号', A2: 3 })).toEqual([1, 0]);
    expect(slotIn({ A1: '番号' })).toEqual([1, 0]);
  });

  it('is the nearest counting number farther left', () => {
    const far = { A1: 7, B1: 3, C1: 'い', D1: null, E1: '事業名', F1: '支援' };
    expect(slotIn(far)).toEqual([0, 1]);
    expect(numberOffset(locatedCard(far))).toBe(3);
  });

  it('is expected where it is in most cards, where none is found', () => {
    expect(slotIn({ A1: null }, 1)).toEqual([0, 0]);
    expect(slotIn({ A1: null, B1: null, C1: null, D1: '事業名', E1: '支援' }, 2)).toEqual([0, 1]);
    expect(slotIn({ A1: null }, 5)).toEqual([0, 0]);
    expect(numberOffset(locatedCard({ A1: null }))).toBeNull();
  });

  it('is not known by an offset where 事業名 is missing', () => {
    expect(numberOffset(locatedCard({ B1: null }))).toBeNull();
  });

  it('stands in its own columns, where cards stand side by side', () => {
    const rows = cardRows().map((row, index) => [
      ...row,
      ...Array<null>(8 - row.length).fill(null),
      ...(cardRows({ A1: null })[index] ?? []),
    ]);
    const [, right] = locatedCards(rows);
    if (!right) throw new Error('no second card');
    expect(right.from).toBe(8);
    expect([numberOffset(right), numberSlot(right, { row: 0, column: 9 }, 4)]).toEqual([null, { row: 0, column: 8 }]);
    expect(numberSlot(right, { row: 0, column: 8 }, 1)).toEqual({ row: 0, column: 8 });
  });

  it('tells the usual offset', () => {
    const far = cardRows({ B1: null, C1: '事業名', D1: '支援', E1: null });
    expect(usualOffsets(locatedCards([...far, ...cardRows(), ...far])).number).toBe(2);
    expect(usualOffsets([]).number).toBe(1);
  });
});

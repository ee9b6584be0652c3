import type { BusinessCard } from '../../../src/model/evaluation';
import { inCardOrder } from '../../../src/read/cards/card-order';

/** A card by its 施策, sheet and number. */
const card = (measure: number | null, sheet: string, number: number | null) =>
  ({ measure, number: { value: number }, name: { place: { sheet } } }) as unknown as BusinessCard;
const ordered = (cards: readonly BusinessCard[], measures: readonly (number | null)[] = [1, 2, 3]) =>
  inCardOrder(cards, measures).map(
    ({ measure, name, number }) => `${String(measure)}${name.place.sheet}${String(number.value ?? '?')}`,
  );

describe('cards', () => {
  it("stand by 施策, in the header's order, then by number, then those of none", () => {
    const cards = [card(null, 'a', 1), card(7, 'a', 1), card(6, 'a', 1), card(1, 'a', 1), card(2, 'a', 1)];
    expect(ordered(cards, [2, 1])).toEqual(['2a1', '1a1', '6a1', '7a1', 'nulla1']);
  });

  it('keep the order of their sheet, whatever their numbers', () => {
    expect(ordered([card(1, 'a', 2), card(1, 'a', 1), card(1, 'a', 3)])).toEqual(['1a2', '1a1', '1a3']);
  });

  it("keep the workbook's order where it counts on", () => {
    expect(ordered([card(1, 'a', 1), card(1, 'a', 2), card(1, 'b', 3)])).toEqual(['1a1', '1a2', '1b3']);
  });

  it('are turned round where the sheets stand in reverse', () => {
    expect(ordered([card(1, 'c', 4), card(1, 'b', 3), card(1, 'a', 1), card(1, 'a', 2)])).toEqual([
      '1a1',
      '1a2',
      '1b3',
      '1c4',
    ]);
  });

  it('are put in the order of the smallest numbers where no other counts on', () => {
    expect(ordered([card(1, 'b', 3), card(1, 'b', 4), card(1, 'a', 1), card(1, 'a', 2), card(1, 'c', 5)])).toEqual([
      '1a1',
      '1a2',
      '1b3',
      '1b4',
      '1c5',
    ]);
    const [b, a, c] = [
      [7, 3, 4],
      [1, 2],
      [5, 6],
    ].map((numbers, sheet) => numbers.map((number) => card(1, 'bac'.charAt(sheet), number)));
    expect(ordered([b, a, c].flatMap((cards) => cards ?? []))).toEqual([
      '1a1',
      '1a2',
      '1b7',
      '1b3',
      '1b4',
      '1c5',
      '1c6',
    ]);
  });

  it("keep the workbook's order where none counts on better", () => {
    expect(ordered([card(1, 'b', 5), card(1, 'a', 5)])).toEqual(['1b5', '1a5']);
    expect(ordered([card(1, 'b', 9), card(1, 'a', 7)])).toEqual(['1b9', '1a7']);
  });

  it('without a number are taken for the first that no other card bears', () => {
    expect(ordered([card(1, 'b', 3), card(1, 'c', null), card(1, 'a', 1), card(1, 'a', 2)])).toEqual([
      '1a1',
      '1a2',
      '1b3',
      '1c?',
    ]);
    expect(ordered([card(1, 'b', null), card(1, 'b', null), card(1, 'a', 1)])).toEqual(['1a1', '1b?', '1b?']);
    expect(ordered([card(1, 'b', null), card(1, 'a', 2)])).toEqual(['1b?', '1a2']);
  });
});

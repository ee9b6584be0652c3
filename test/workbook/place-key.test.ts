import { placeKey } from '../../src/workbook/place-key';

it('each place has a key of its own', () => {
  const places = [
    { sheet: '1', row: 1, column: 11 },
    { sheet: '1', row: 11, column: 1 },
    { sheet: '11', row: 1, column: 1 },
    { sheet: '1 1', row: 1, column: 1 },
  ];
  expect(new Set(places.map(placeKey)).size).toBe(4);
  expect(placeKey({ sheet: '個票', row: 3, column: 4 })).toBe('3 4 個票');
});

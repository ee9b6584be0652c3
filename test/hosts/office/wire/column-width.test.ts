import { columnPoints, digitWidth } from '../../../../src/hosts/office/wire/column-width';

describe('column widths', () => {
  it('are counted in digits of the default font', () => {
    expect(digitWidth(54, 8.38)).toBeCloseTo(8, 1);
    expect(digitWidth(48, 8.43)).toBeCloseTo(7, 1);
    expect(columnPoints(9, 8)).toBe(54);
    expect(columnPoints(9.14, 7)).toBe(48);
  });

  it('fall back on those of Excel in Japanese where the standard width says nothing', () => {
    expect(digitWidth(15.75, 8.38)).toBe(8);
    expect(digitWidth(54, 54)).toBe(8);
  });
});

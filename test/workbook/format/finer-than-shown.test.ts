import { describe, expect, it } from '@jest/globals';
import { finerThanShown } from '../../../src/workbook/format/finer-than-shown';

describe('a number that holds more digits than it shows', () => {
  it.each([
    [12.345678, '0.0', true],
    [12.3, '0.0', false],
    [-12.35, '#,##0.0;△#,##0.0', true],
    [-2500, '#,##0;△#,##0', false],
    [0, '#,##0', false],
    [0.4, '#,##0', true],
    [1234567, '#,##0', false],
    [1234567, '#,##0,', true],
    [1234000, '#,##0,', false],
    [1.189473, '0.0%', true],
    [1.189, '0.0%', false],
    [0.1 + 0.2, '0.0', false],
    [12.345678, '', false],
    [12.345678, '0.##############', false],
    [45_383.25, 'yyyy/m/d', false],
    [12.5, '0"CO2"', false],
    [5, '"非公表"', false],
  ])('%p by %p: %p', (value, format, finer) => {
    expect(finerThanShown(value, format, { formula: false })).toBe(finer);
  });

  it('is no share that a formula works out', () => {
    expect(finerThanShown(1.189473, '0.0%', { formula: true })).toBe(false);
    expect(finerThanShown(12.345678, '0.0', { formula: true })).toBe(true);
  });
});

import * as fc from '../../../cases';
import { gridBytes, textBytes } from '../../../../src/hosts/office/wire/bytes';

const escaped = (value: unknown): number =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).length;

describe('bytes', () => {
  it('counts a text as JSON with everything beyond ASCII escaped', () => {
    expect(textBytes('a"\n')).toBe(7);
    expect(textBytes('事業')).toBe(14);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textBytes(text) >= escaped(text)));
  });

  it('counts blocks of cells', () => {
    const grid = [
      ['事業', 1, true],
      ['', -2.5, 'x'],
    ];
    expect(gridBytes(grid)).toBeGreaterThanOrEqual(escaped(grid));
    expect(gridBytes(grid)).toBeLessThanOrEqual(escaped(grid) + 6);
  });
});

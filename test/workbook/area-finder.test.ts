import { parseArea } from '../../src/workbook/address';
import { areaFinder } from '../../src/workbook/area-finder';

const wide = parseArea('B2:D3');
const right = parseArea('F2:G2');
const tall = parseArea('J1:K300');
const tallToo = parseArea('M10:M266');
const justShort = parseArea('O1:O256');
const at = (address: string) => {
  const { top, left } = parseArea(address);
  return areaFinder([right, tall, wide, tallToo, justShort])(top, left);
};

describe('the area at a cell', () => {
  it.each(['B2', 'C2', 'D2', 'B3', 'D3'])('covers %s', (address) => expect(at(address)).toBe(wide));
  it.each(['F2', 'G2'])('is told from others in its row: %s', (address) => expect(at(address)).toBe(right));
  it.each(['J1', 'K150', 'J300', 'K300'])('may be very tall: %s', (address) => expect(at(address)).toBe(tall));
  it.each(['M10', 'M266'])('may be just as tall: %s', (address) => expect(at(address)).toBe(tallToo));
  it.each(['O1', 'O256'])('may be less tall: %s', (address) => expect(at(address)).toBe(justShort));

  it.each(['A2', 'B1', 'E2', 'B4', 'D4', 'H2', 'F1', 'F3', 'I5', 'L5', 'J301', 'M9', 'M267', 'L20', 'N20', 'O257'])(
    'does not reach %s',
    (address) => {
      expect(at(address)).toBeUndefined();
    },
  );

  it("is found in whatever order a row's areas are told", () => {
    for (const merges of [
      [right, wide],
      [wide, right],
    ]) {
      expect([areaFinder(merges)(1, 2), areaFinder(merges)(1, 5)]).toEqual([wide, right]);
    }
  });

  it('is none where there is none', () => {
    expect(areaFinder([])(0, 0)).toBeUndefined();
  });
});

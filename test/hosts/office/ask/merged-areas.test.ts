import * as fc from '../../../cases';
import { bands, parseAreas, unite } from '../../../../src/hosts/office/ask/merged-areas';
import { createOfficeHost } from '../../../../src/hosts/office/office-host';
import { parseArea } from '../../../../src/workbook/address';
import { documented, property } from '../../../../stand-in/protocol/member';
import { rangeAreasType } from '../../../../stand-in/protocol/members/range-areas';
import { regionAddress, type Region } from '../../../../stand-in/protocol/members/region';
import { staffWorkbook } from '../../../contract/staff-workbook';
import { openExcel } from '../excel';

describe('parseAreas', () => {
  it.each([
    ['個票', '個票!A1:B2,個票!C3:C4', ['A1:B2', 'C3:C4']],
    ["It's, 1", "'It''s, 1'!A1:B2, 'It''s, 1'!$D$5:$E$5", ['A1:B2', 'D5:E5']],
  ])('reads addresses of the sheet %s', (sheet, address, areas) => {
    expect(parseAreas(address, sheet)).toEqual(areas.map(parseArea));
  });

  it('reads whole columns and rows', () => {
    expect(parseAreas('Sheet1!B:C,Sheet1!3:4', 'Sheet1')).toEqual([
      { top: 0, left: 1, bottom: 1_048_575, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 16_383 },
    ]);
  });
});

describe('bands', () => {
  it('can be touched by no more merged areas than Excel answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3_000 }), (columns, rows) => {
        const part = { top: 5, left: 2, bottom: 4 + rows, right: 1 + columns };
        for (const band of bands(part, part.bottom)) {
          const height = band.bottom - band.top + 1;
          // Two cells each inside; at the upper and lower edge one cell may be all that the band sees of an area.
          const most = height === 1 ? columns : columns + Math.floor((columns * (height - 1)) / 2);
          expect(most).toBeLessThanOrEqual(512);
        }
      }),
    );
  });

  it('cover the part, each reaching one row into the next', () => {
    const found = bands({ top: 0, left: 0, bottom: 999, right: 9 }, 1_500);
    expect(found[0]?.top).toBe(0);
    for (const [index, band] of found.entries()) expect(band.bottom).toBe(found[index + 1]?.top ?? 1_000);
  });
});

describe('unite', () => {
  it('joins what two bands saw of one area, whole or cut', () => {
    expect(unite([parseArea('A1:B4'), parseArea('A1:B4')])).toEqual([parseArea('A1:B4')]);
    expect(unite([parseArea('A4:B9'), parseArea('A1:B4')])).toEqual([parseArea('A1:B9')]);
  });

  it('leaves neighbours apart, and sorts by row', () => {
    const neighbours = ['C1:D2', 'A3:B4', 'C3:D3'].map(parseArea);
    expect(unite([...neighbours].reverse())).toEqual(neighbours);
  });
});

describe('an address that Excel cuts', () => {
  // In the middle of an area, behind one, and so that what is left looks like a smaller one.
  it.each([30, 24, 23, 10])('after %i characters: each area is asked for', async (length) => {
    const merges = ['A1:B2', 'C1:D12', 'A3:B14', 'C13:D20'].map(parseArea);
    openExcel({ ...staffWorkbook, sheets: staffWorkbook.sheets.map((sheet) => ({ ...sheet, merges })) });
    const whole = await createOfficeHost().read();
    const { members } = rangeAreasType;
    const cut = property<Region>(documented('areas', 'cut'), {
      get: (region) => regionAddress(region).slice(0, length),
    });
    const replaced = jest.replaceProperty(rangeAreasType, 'members', { ...members, address: cut });
    try {
      expect(await createOfficeHost().read()).toEqual(whole);
      expect(whole.sheets[0]?.merges).toEqual(merges);
    } finally {
      replaced.restore();
    }
  });
});

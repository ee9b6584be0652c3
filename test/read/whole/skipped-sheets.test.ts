import { builtInLayout } from '../../../src/layout/layout';
import type { SkippedSheet } from '../../../src/model/evaluation';
import { skippedSheet } from '../../../src/read/whole/skipped-sheets';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { cardRows } from '../a-card';
import { aSheet } from '../a-sheet';

type Why = SkippedSheet['why'];

describe('a skipped sheet', () => {
  const content = (sheet: SheetSnapshot, why: Why) => skippedSheet(sheet, why, builtInLayout).hidden?.sections;

  it('says why', () => {
    expect(skippedSheet(aSheet([], [], '個票'), 'not-of-layout', builtInLayout)).toEqual({
      sheet: '個票',
      why: 'not-of-layout',
      hidden: null,
    });
  });

  it('tells its content where it is hidden', () => {
    const sheet = aSheet(cardRows());
    expect([
      content(sheet, 'hidden'),
      content(sheet, 'very-hidden'),
      content(sheet, 'generated'),
      content(sheet, 'replaced'),
    ]).toEqual([['cards'], ['cards'], undefined, undefined]);
  });
});

import { skippedSheet, whySkipped } from '../../src/read/sheets';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { tabNames, type TabKind } from '../../src/workbook/mark';
import { aSheet, type Row } from './a-sheet';

const why = (changes: Partial<SheetSnapshot>) => whySkipped({ ...aSheet([]), ...changes });
const mark = (kind: TabKind) => ({ kind, version: 1, tab: tabNames[kind], area: 'A1' });

describe('a sheet', () => {
  it('is read where it is a visible worksheet of staff', () => {
    expect(why({})).toBeNull();
  });

  it('is not read where it is a chart or hidden', () => {
    expect(why({ type: 'chart', visibility: 'hidden' })).toBe('chart-sheet');
    expect(why({ visibility: 'hidden' })).toBe('hidden');
    expect(why({ visibility: 'very-hidden', mark: mark('results') })).toBe('very-hidden');
  });

  it('is not read where it is one of our tabs, but for the list', () => {
    expect(why({ mark: mark('results') })).toBe('generated');
    expect(why({ mark: mark('settings') })).toBe('generated');
    expect(why({ mark: mark('list') })).toBeNull();
  });

  it.each(['事務事業一覧(元)', '集計（元2）', '設定(元12)'])('is not read where it gave its name to a tab of ours: %s', (name) => {
    expect(why({ name })).toBe('replaced');
  });

  it.each(['事務事業一覧', '個票(元)', '(元)', '集計(元) 2', '集計(元a)', '集計(2)'])('is read by any other name: %s', (name) => {
    expect(why({ name })).toBeNull();
  });
});

describe('a skipped sheet', () => {
  const labels: Row[] = [['事業名', '次年度方針'], ['事業費']];
  const looks = (reason: Parameters<typeof skippedSheet>[1], rows: readonly Row[]) => skippedSheet(aSheet(rows), reason).looksLikeLayout;

  it('says why', () => {
    expect(skippedSheet(aSheet(labels, [], '個票'), 'hidden')).toEqual({ sheet: '個票', why: 'hidden', looksLikeLayout: true });
  });

  it('looks like layout where it is hidden and bears three labels', () => {
    expect([looks('hidden', labels), looks('very-hidden', labels), looks('generated', labels), looks('not-of-layout', labels)]).toEqual([true, true, false, false]);
    expect(looks('hidden', labels.slice(0, 1))).toBe(false);
  });
});

import { whySkipped } from '../../../src/read/whole/sheets';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { tabNames, type TabKind } from '../../../src/workbook/mark';
import { aSheet } from '../a-sheet';

const why = (changes: Partial<SheetSnapshot>) => whySkipped({ ...aSheet([]), ...changes });
const mark = (kind: TabKind) => ({ kind, version: 1, tab: tabNames[kind], area: 'A1' });

describe('a sheet', () => {
  it('is read where it is a visible worksheet of staff', () => {
    expect(why({})).toBeNull();
  });

  it('is not read where it is a chart or hidden', () => {
    expect(why({ type: 'chart', visibility: 'hidden' })).toBe('chart-sheet');
    expect(why({ visibility: 'hidden' })).toBe('hidden');
    expect(why({ visibility: 'very-hidden' })).toBe('very-hidden');
  });

  it('is not read where it is one of our tabs, but for the list', () => {
    expect(why({ mark: mark('results'), visibility: 'hidden' })).toBe('generated');
    expect(why({ mark: mark('settings') })).toBe('generated');
    expect(why({ mark: mark('list') })).toBeNull();
    expect(why({ mark: mark('list'), visibility: 'very-hidden' })).toBeNull();
  });

  it.each(['事務事業一覧(元)', '集計（元2）', '設定(元12)'])(
    'is not read where it gave its name to a tab of ours: %s',
    (name) => {
      expect(why({ name })).toBe('replaced');
    },
  );

  it.each(['記入例', '個票（記載例）', '記 入 要 領', '目次', '01_目次'])(
    'is not read where its name says that it is about the form: %s',
    (name) => {
      expect(why({ name })).toBe('not-of-layout');
    },
  );

  it.each(['事務事業一覧', '個票(元)', '記入用', '例1', '(元)', '集計(元) 2', '集計(元a)', '集計(2)'])(
    'is read by any other name: %s',
    (name) => {
      expect(why({ name })).toBeNull();
    },
  );
});

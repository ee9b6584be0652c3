import { isUnread } from '../../../../src/hosts/office/wire/unread';
import { whySkipped } from '../../../../src/read/whole/sheets';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';

const sheet = (name: string, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot => ({
  name,
  visibility,
  type: 'worksheet',
  mark: null,
  cells: [],
  merges: [],
});

describe('isUnread', () => {
  it.each([
    '事務事業一覧(元)',
    '事務事業一覧（元2）',
    '集計(元)',
    '事務事業一覧(様式)',
    '事務事業一覧',
    '一覧(元)',
    '前の集計(元)',
    '集計(元)の写し',
  ])('leaves out what the reader passes over as replaced: %s', (name) => {
    expect(isUnread(sheet(name))).toBe(whySkipped(sheet(name)) === 'replaced');
  });

  it('reads hidden sheets, which are told of', () => {
    expect(isUnread(sheet('事務事業一覧(元)', 'hidden'))).toBe(false);
  });

  it('leaves out tabs that are made anew whole, and no list', () => {
    const marked = (kind: 'finance' | 'list') => ({ ...sheet('x'), mark: { kind, version: 1, tab: 'x', area: 'A1' } });
    expect([isUnread(marked('finance')), isUnread(marked('list'))]).toEqual([true, false]);
  });
});

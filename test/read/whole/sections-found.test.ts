import { readCards } from '../../../src/read/whole/read-cards';
import { sectionsFound } from '../../../src/read/whole/sections-found';
import { readSheet } from '../../../src/read/sheet/sheet';
import { sheetParts } from '../../../src/read/whole/sheet-parts';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

/** Where sections stand on some sheets, called A, B …; the list is the first sheet's. */
function found(...sheets: (readonly Row[])[]) {
  const parts = sheets.map((rows, index) => sheetParts(readSheet(aSheet(rows, [], 'ABC'.charAt(index)))));
  const sections = sectionsFound(parts, readCards(parts).cards, parts[0]?.list ?? null);
  return Object.fromEntries(
    Object.entries(sections).map(([id, places]) => [
      id,
      places.map(({ sheet, row, column }) => `${sheet}${String(row)}-${String(column)}`),
    ]),
  );
}
const none = { header: [], progress: [], assessment: [], related: [], final: [], list: [], cards: [] };

describe('sections', () => {
  it('stand nowhere on an empty sheet', () => {
    expect(found([['本文']])).toEqual(none);
    expect(found()).toEqual(none);
  });

  it('stand at their titles, each as often as it does', () => {
    const titles: Row[] = [
      ['1 政策分野の進捗状況'],
      ['2 施策の評価'],
      ['3 関連する政策分野と事務事業'],
      ['4 施策の最終評価'],
      ['5 事務事業一覧'],
    ];
    expect(found(titles)).toEqual({
      ...none,
      progress: ['A0-0'],
      assessment: ['A1-0'],
      related: ['A2-0'],
      final: ['A3-0'],
      list: ['A4-0'],
    });
    expect(found(titles, titles)).toMatchObject({
      progress: ['A0-0', 'B0-0'],
      final: ['A3-0', 'B3-0'],
      list: ['A4-0'],
    });
  });

  it('stand at their title once, though further pages bear it with つづき', () => {
    const titles: Row[] = [['1 政策分野の進捗状況'], ['2 施策の評価'], ['4 施策の最終評価']];
    const further: Row[] = [['1 政策分野の進捗状況（続き）'], ['2 施策の評価(つづき)'], ['4 施策の最終評価（つづき）']];
    expect(found(titles, further)).toMatchObject({ progress: ['A0-0'], assessment: ['A1-0'], final: ['A2-0', 'B2-0'] });
    expect(found(further)).toMatchObject({ progress: ['A0-0'], assessment: ['A1-0'], final: ['A2-0'] });
  });

  it('stand at their first label, where they bear no title', () => {
    expect(
      found([['本文']], [['指標名', '単位'], [], ['取組状況'], [], ['政策分野', '事務事業名'], [], ['取組状況']]),
    ).toEqual({ ...none, progress: ['B0-0'], assessment: ['B2-0'], related: ['B4-0'] });
    expect(found([[null, '今年度の重点方針(方向性)', '方針']]).assessment).toEqual(['A0-1']);
  });

  it('stand at their title, not at their labels, where they bear one', () => {
    expect(found([['指標名', '単位'], ['1 政策分野の進捗状況']]).progress).toEqual(['A1-0']);
  });

  it('are the header at its tables, else at the line of the policy area', () => {
    expect(found([['政策分野12 中小企業'], ['施策番号', '名称']], [['名称', '施策の内容']]).header).toEqual([
      'A1-0',
      'B0-0',
    ]);
    expect(found([['本文']], [['政策分野12 中小企業']]).header).toEqual(['B0-0']);
  });

  it('are the cards at their 事業名, or where it belongs', () => {
    expect(found([...cardRows(), ...cardRows({ B1: null })]).cards).toEqual(['A0-1', 'A8-1']);
  });
});

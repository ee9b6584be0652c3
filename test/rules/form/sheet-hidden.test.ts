import { clean } from '../../../samples/clean';
import { placeOf } from '../../../samples/lay-out';
import { sheetHidden } from '../../../src/rules/form/sheet-hidden';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { addCopy, changeSheet } from '../sheets';
import { testRule } from '../test-rule';

const hide = (snapshot: Snapshot, name: string) =>
  changeSheet(snapshot, name, (sheet) => [{ ...sheet, visibility: 'hidden' }]);

testRule(sheetHidden, {
  clean: {
    'no hidden sheet': {},
    'hidden notes': { layout: { scratch: 'notes' } },
  },
  broken: {
    'a sheet of cards of listed projects': {
      change: (snapshot) => hide(snapshot, '個票_施策2'),
      at: null,
      severity: 'error',
      says: '「個票_施策2」は読み取らないため、一覧にある「桜咲く会津プロジェクト推進事業」ほか4事業の個票が点検と集計から漏れています',
      reads: ['個票_施策2', '一覧にある「桜咲く会津プロジェクト推進事業」ほか4事業の個票'],
      related: ['list/2-1/name', 'list/2-2/name', 'list/2-3/name', 'list/2-4/name', 'list/2-5/name'],
    },
    'a sheet of cards where there is no list': {
      data: { ...clean, list: null },
      change: (snapshot) => hide(snapshot, '個票_施策2'),
      at: null,
      severity: 'notice',
    },
    'the sheet of a section': {
      layout: { sections: 'sheet-each' },
      change: (snapshot) => hide(snapshot, '2 施策の評価'),
      at: null,
      severity: 'error',
      says: '読み取らないため、「2 施策の評価」が点検と集計から漏れています',
      reads: ['2 施策の評価', '「2 施策の評価」'],
    },
    'the sheet of one card': {
      layout: { cardSheets: 1 },
      change: (snapshot, laidOut) => hide(snapshot, placeOf(laidOut, 'card/2-1/name').sheet),
      at: null,
      severity: 'error',
      says: '一覧にある「桜咲く会津プロジェクト推進事業」の個票が',
    },
    'all cards': {
      layout: { cardSheets: 'one-sheet' },
      change: (snapshot) => hide(snapshot, '個票'),
      at: null,
      severity: 'error',
      says: '読み取らないため、一覧にある「会津漆器産業従事者支援補助金」ほか26事業の個票が',
    },
    'the list': {
      change: (snapshot) => hide(snapshot, '事務事業一覧'),
      at: null,
      severity: 'notice',
      says: '「5 事務事業一覧」が点検と集計から漏れています',
    },
    'a hidden copy': { layout: { scratch: 'copy' }, at: null, says: '非表示のシート' },
    'a very hidden copy': {
      change: (snapshot) => addCopy(snapshot, '個票_施策2', { name: '下書き', visibility: 'very-hidden' }),
      at: null,
      says: '「下書き」',
      reads: ['下書き'],
    },
  },
});

import { sectionMissing } from '../../../src/rules/form/section-missing';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { testRule } from '../test-rule';

const without =
  (...names: readonly RegExp[]) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => !names.some((name) => name.test(sheet.name))),
  });

const hidden =
  (name: string) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, visibility: 'hidden' } : sheet)),
  });

testRule(sectionMissing, {
  clean: {
    'all sections on one sheet': {},
    'a sheet for each section': { layout: { sections: 'sheet-each' } },
    'no business list': { change: without(/一覧/) },
    'a section on a hidden sheet, as another rule says': {
      layout: { sections: 'sheet-each' },
      change: hidden('2 施策の評価'),
    },
    'cards alone, as a department hands them in': { change: without(/^(?!個票)/) },
    'no evaluation at all': { change: without(/./) },
  },
  broken: {
    'a section of a title and a text on a hidden sheet': {
      layout: { sections: 'sheet-each' },
      change: hidden('4 最終評価'),
      at: null,
      says: '非表示',
    },
    'no section 4': {
      layout: { sections: 'sheet-each' },
      change: without(/^4/),
      at: null,
      says: '「4 施策の最終評価」が見つかりません',
    },
    'no section 3': {
      layout: { sections: 'sheet-each' },
      change: without(/^3/),
      at: null,
      says: '「3 関連する政策分野と事務事業」',
    },
    'no section 2': { layout: { sections: 'sheet-each' }, change: without(/^2/), at: null, says: '「2 施策の評価」' },
    'no section 1': {
      layout: { sections: 'sheet-each' },
      change: without(/^1/),
      at: null,
      says: '「1 政策分野の進捗状況」',
    },
    'no header': { layout: { sections: 'sheet-each' }, change: without(/^政策分野/), at: null, says: '「見出し' },
    'no cards': { change: without(/^個票/), at: null, says: '個票が1枚も' },
  },
});

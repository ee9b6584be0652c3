import { clean } from '../../../samples/clean';
import { sectionDuplicate } from '../../../src/rules/form/section-duplicate';
import { layOut } from '../../../samples/lay-out';
import { pastedBelow } from '../../workbooks/edit';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { addCopy, changeSheet } from '../sheets';
import { testRule } from '../test-rule';

const other = randomEvaluation(5, { cards: 12, measures: 3, kpis: 2 });
const otherArea = layOut(other).snapshot.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));

testRule(sectionDuplicate, {
  clean: {
    'each section once': {},
    'no list': { data: { ...clean, list: null } },
    'a block without a heading': { put: { 'assessment/2/number': null, 'assessment/2/name': null } },
    'headings over cards that repeat': { layout: { continuedAfter: 3 } },
    'a hidden copy': { layout: { scratch: 'copy' } },
  },
  broken: {
    'another policy area on sheets of its own': {
      change: (snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets, ...otherArea] }),
      at: '政策分野4 (2)!A3',
      says: /別の政策分野「政策分野4 .*（「政策分野4 \(2\)」、「個票_施策1 \(2\)」.*別のブックに移して/u,
      related: ['header/area'],
      reads: ['政策分野4 (2)!A3', ...otherArea.map(({ name }) => name)],
    },
    'another policy area below the own on its sheet': {
      change: (snapshot) =>
        changeSheet(snapshot, '政策分野12', (sheet) =>
          otherArea.slice(0, 1).map((pasted) => pastedBelow(sheet, pasted)),
        ),
      at: '政策分野12!A57',
      says: 'この分野のシート（「政策分野12」のこの見出しの部分）を',
    },
    'a copy of the sheet of the header and all sections': {
      change: (snapshot) => addCopy(snapshot, '政策分野12', { name: '政策分野12 (2)' }),
      at: '政策分野12 (2)!A8',
      says: '「見出し(政策分野・施策の表)」「1 政策分野の進捗状況」「2 施策の評価」「3 関連する政策分野と事務事業」「4 施策の最終評価」がブックに2か所以上',
    },
    'two sections, a sheet each': {
      layout: { sections: 'sheet-each' },
      change: (snapshot) =>
        addCopy(addCopy(snapshot, '4 最終評価', { name: '写し' }), '2 施策の評価', { name: '控え' }),
      at: ['写し!A1', '控え!A1'],
    },
    'section 2 on a second sheet': {
      layout: { sections: 'sheet-each' },
      change: (snapshot) => addCopy(snapshot, '2 施策の評価', { name: '写し' }),
      at: '写し!A1',
      says: '「2 施策の評価」がブックに2か所以上',
      related: ['section/2'],
    },
    'section 4 on a second sheet': {
      layout: { sections: 'sheet-each' },
      change: (snapshot) => addCopy(snapshot, '4 最終評価', { name: '写し' }),
      at: '写し!A1',
    },
    'a second list': {
      change: (snapshot) => addCopy(snapshot, '事務事業一覧', { name: '一覧の写し' }),
      at: '一覧の写し!A1',
      says: '「5 事務事業一覧」',
    },
    'a 施策 twice in section 2': {
      put: { 'assessment/2/number': '施策1' },
      at: 'assessment/2/number',
      says: '「2 施策の評価」に施策1が2か所以上',
      related: ['assessment/1/number'],
    },
    'a 施策 twice in the list': {
      put: { 'list/heading/3/name': '施策2 経営基盤の強化' },
      at: 'list/heading/3/name',
      says: '「5 事務事業一覧」に施策2が',
      related: ['list/heading/2/name'],
    },
  },
});

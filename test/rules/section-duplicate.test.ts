import { sectionDuplicate } from '../../src/rules/section-duplicate';
import { addCopy } from './sheets';
import { testRule } from './test-rule';

testRule(sectionDuplicate, {
  clean: {
    'each section once': {},
    'headings over cards that repeat': { layout: { continuedAfter: 3 } },
    'a hidden copy': { layout: { scratch: 'copy' } },
  },
  broken: {
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

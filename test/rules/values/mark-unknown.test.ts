import { markUnknown } from '../../../src/rules/values/mark-unknown';
import { testRule } from '../test-rule';

testRule(markUnknown, {
  clean: {
    'marks of the form': {
      put: {
        'list/1-1/priority': '◎',
        'list/1-2/priority': '〇',
        'list/1-3/priority': ' ✓ ',
        'list/1-4/logicModel': '有',
        'list/1-5/logicModel': 'レ',
      },
    },
    'a dash: nothing': { put: { 'list/1-1/priority': '－', 'list/1-2/logicModel': '—' } },
    'blanks and an error value': { put: { 'list/1-1/priority': null, 'list/1-2/priority': { error: '#N/A' } } },
  },
  broken: {
    'a cross': { put: { 'list/1-1/priority': '×' }, at: 'list/1-1/priority', says: '「重点事業」の「×」は' },
    words: {
      put: { 'list/1-1/logicModel': '作成中' },
      at: 'list/1-1/logicModel',
      says: '「ロジックモデル」の「作成中」',
    },
    'a number': { put: { 'list/2-1/priority': 1 }, at: 'list/2-1/priority' },
  },
});

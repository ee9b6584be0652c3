import { markUnknown } from '../../../src/rules/values/mark-unknown';
import { placeOf } from '../../../samples/lay-out';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

/** 補助 over 取組状況 of the first card. */
const marked = (mark: string): Case => ({
  given: [items({ 欄: '個票', この様式での項目名: '補助', 種類: '印' })],
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, 'card/1-1/label/progress'), ['補助', mark]),
});

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
    "a mark of the office's own item": marked('○'),
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
    "words at the office's own item": { ...marked('該当'), at: '個票_施策1!C9', says: '「補助」の「該当」' },
    'a number': { put: { 'list/2-1/priority': 1 }, at: 'list/2-1/priority' },
  },
});

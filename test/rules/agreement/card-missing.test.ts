import { cardMissing } from '../../../src/rules/agreement/card-missing';
import { inOrder, withCards, withRows } from '../clean-but';
import { changeSheet } from '../sheets';
import { testRule } from '../test-rule';

const listed = {
  logicModel: null,
  priority: null,
  populationGoals: null,
  sdgTargets: null,
  direction: '継続',
  department: '観光商工部・商工課',
} as const;

testRule(cardMissing, {
  clean: {
    'a card for every row': {},
    'no cards at all, as another rule says': {
      data: withCards(1, () => []),
      change: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !name.startsWith('個票')) }),
    },
    'a card whose name is blank may be the one': { put: { 'card/3-7/name': null } },
    'a card whose name is still to be written may be the one': { put: { 'card/3-7/name': '同上' } },
    'a card whose name is garbled may be the one': { put: { 'card/3-7/name': '????' } },
    'a row whose name is garbled': { put: { 'list/3-7/name': '????' } },
    'rows of a block whose number stands twice, as another rule says': {
      put: { 'list/heading/2/name': '施策1 経済循環の推進' },
    },
    'cards on a hidden sheet, as another rule says': {
      change: (snapshot) => changeSheet(snapshot, '個票_施策2', (sheet) => [{ ...sheet, visibility: 'hidden' }]),
    },
    'a heading of the list is missing, as another rule says': { put: { 'list/heading/2/name': null } },
    'under no 施策, as another rule says': { layout: { sheetNames: 'plain' }, put: { 'cardHeading/2/name': null } },
    'shown again under another 施策 than its card': {
      data: withRows(
        2,
        (rows) => [...rows, { ...rows[0], ...listed, number: 6, name: '計量業務（再掲）' }],
        withRows(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      ),
    },
    'a row without a name': { put: { 'list/3-7/name': null } },
    'shown again without a card of its own': {
      data: withRows(2, (rows) => [...rows, { ...rows[0], ...listed, number: 6, name: '計量業務（再掲）' }]),
    },
  },
  broken: {
    'a row without a card': {
      data: withCards(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      at: 'list/3-7/name',
      says: '「計量業務」の個票が見つかりません',
      owner: '施策3-7 計量業務',
      reads: [3],
    },
    'beside a card of another 施策 without a name': {
      data: withCards(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      put: { 'card/1-1/name': null },
      at: 'list/3-7/name',
    },
    'shown again of nothing': {
      data: withRows(2, (rows) => [...rows, { ...rows[0], ...listed, number: 6, name: '市民農園の開設（再掲）' }]),
      at: 'list/2-6/name',
    },
    'a card under another 施策': {
      data: withCards(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      put: { 'card/2-5/name': '計量業務' },
      at: ['list/2-5/name', 'list/3-7/name'],
    },
    "under a heading with another 施策's number, once for the heading": {
      put: { 'cardHeading/2/name': '施策1 経済循環の推進' },
      at: 'cardHeading/2/name',
      says: '個票の見出しが「施策1」となっていますが、その下の5枚は、一覧ではすべて施策2にあります',
      owner: '施策1',
      related: ['card/2-1/name', 'card/2-2/name', 'card/2-3/name', 'card/2-4/name', 'card/2-5/name'],
      reads: [1, 2, 'card/2-1/name', 'card/2-2/name', 'card/2-3/name', 'card/2-4/name', 'card/2-5/name'],
    },
    'only under another 施策': {
      data: withRows(
        2,
        (rows) => rows.map((row, index) => (index === 4 ? { ...row, name: '計量業務' } : row)),
        withCards(2, inOrder(0, 1, 2, 3)),
      ),
      put: { 'list/3-7/name': null },
      at: 'list/2-5/name',
      says: '一覧では施策2にある「計量業務」の個票が、施策3の下にあります',
      related: ['card/3-7/name'],
      reads: [2, 3, 'card/3-7/name'],
    },
  },
});

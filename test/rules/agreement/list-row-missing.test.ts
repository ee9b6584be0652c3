import { clean } from '../../../samples/clean';
import { listRowMissing } from '../../../src/rules/agreement/list-row-missing';
import { inOrder, withCards, withRows } from '../clean-but';
import { testRule } from '../test-rule';

const listLabels = Object.fromEntries(
  ['number', 'logicModel', 'priority', 'populationGoals', 'sdgTargets', 'name', 'direction', 'department'].map(
    (key) => [`list/label/${key}`, null],
  ),
);

testRule(listRowMissing, {
  clean: {
    'a row for every card': {},
    'no list, as another rule says': { data: { ...clean, list: null } },
    'a row whose name is blank may be the one': { put: { 'list/3-7/name': null } },
    'a row whose name is still to be written may be the one': { put: { 'list/3-7/name': '〇〇事業' } },
    'a card whose name is still to be written': { put: { 'card/3-7/name': '同上' } },
    'a card whose name is garbled': { put: { 'card/3-7/name': '????' } },
    'the name of another card, as another rule says': { put: { 'card/3-7/name': '地場産業振興事業' } },
    'the labels of the list are missing, as another rule says': { put: listLabels },
    'a card without a name': { put: { 'card/3-7/name': null } },
    'shown again without a row of its own': {
      data: withCards(2, (cards) =>
        cards.map((card, index) => (index === 4 ? { ...card, name: '計量業務（再掲）' } : card)),
      ),
    },
  },
  broken: {
    'a list without any row': {
      data: { ...clean, list: clean.list && { ...clean.list, groups: [] } },
      at: 'card/1-1/name',
      says: '「会津漆器産業従事者支援補助金」ほか26事業が載っていません',
      related: ['section/5'],
    },
    'a list without any row, beside a card without a name and one without a label': {
      data: { ...clean, list: clean.list && { ...clean.list, groups: [] } },
      put: { 'card/1-1/name': null, 'card/1-3/label/labour': null },
      at: 'card/1-2/name',
      says: 'ほか25事業が',
    },
    'a list without its only row': {
      data: withCards(1, (cards) => cards.slice(0, 1), {
        ...clean,
        cardGroups: clean.cardGroups.slice(0, 1),
        list: clean.list && { ...clean.list, groups: [] },
      }),
      at: 'card/1-1/name',
      says: '「会津漆器産業従事者支援補助金」が載っていません',
      reads: [],
    },
    'a card without a row': {
      data: withRows(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      at: 'card/3-7/name',
      says: '「計量業務」が事務事業一覧にありません',
      related: ['section/5'],
      reads: [3],
    },
    'beside a row of another 施策 without a name': {
      data: withRows(3, inOrder(0, 1, 2, 3, 4, 5, 7)),
      put: { 'list/1-1/name': null },
      at: 'card/3-7/name',
    },
    'a project of another name altogether': { put: { 'card/3-7/name': '市民農園の開設' }, at: 'card/3-7/name' },
  },
});

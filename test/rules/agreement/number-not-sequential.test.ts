import { clean } from '../../../samples/clean';
import { numberNotSequential } from '../../../src/rules/agreement/number-not-sequential';
import { inOrder, withCards, withRows } from '../clean-but';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const withoutList = { ...clean, list: null };

const fixed = [
  items(),
  [
    ['項目', '値'],
    ['番号', '固定の整理番号'],
  ],
];

testRule(numberNotSequential, {
  clean: {
    'from 1 on under each 施策': {},
    'sheets in reverse': { layout: { cardSheets: 1, sheetOrder: 'reversed' } },
    'a number still to be filled in': { put: { 'card/1-3/number': null } },
    'gaps and order of numbers that stay with their projects': {
      data: withoutList,
      put: { 'card/2-3/number': 2031, 'card/1-5/number': 7001 },
      given: fixed,
    },
    'a card missing, as another rule says': { data: withCards(1, inOrder(0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) },
    'a row missing, as another rule says': { data: withRows(2, inOrder(0, 1, 3, 4)) },
    'a heading of the list is missing, as another rule says': { put: { 'list/heading/2/name': null } },
    'a block twice, as another rule says': { put: { 'list/heading/3/name': '施策2 経済循環の推進' } },
  },
  broken: {
    'one number for two projects, where numbers stay': {
      data: withoutList,
      put: { 'card/1-5/number': 4 },
      given: fixed,
      at: 'card/1-5/number',
      says: '施策1の個票の番号4が、「',
      related: ['card/1-4/number'],
      fix: null,
    },
    'too high a number': {
      data: withoutList,
      put: { 'card/2-3/number': 7 },
      at: 'card/2-3/number',
      says: '施策2の個票の番号が7となっていますが、順番からは3になるはずです',
      fix: 'one',
      fixed: 3,
    },
    'a number twice': { data: withoutList, put: { 'card/1-5/number': 4 }, at: 'card/1-5/number', fixed: 5 },
    'not from 1': { data: withoutList, put: { 'card/3-1/number': 0 }, at: 'card/3-1/number', fixed: 1 },
    'the list names the missing number': { put: { 'card/2-3/number': 7 }, at: 'card/2-3/number', fix: null },
    'in the list': {
      put: { 'list/2-3/number': 7 },
      at: 'list/2-3/number',
      says: '施策2の一覧の番号',
      fix: 'one',
      fixed: 3,
    },
    'two rows that changed places': { data: withRows(2, inOrder(0, 2, 1, 3, 4)), at: 'list/2-2/number', fix: null },
    'a gap before the last card': {
      data: { ...withCards(3, inOrder(0, 1, 2, 3, 4, 5, 7)), list: null },
      at: 'card/3-7/number',
      fixed: 7,
    },
    'text stays text': { data: withoutList, put: { 'card/2-3/number': '7.' }, at: 'card/2-3/number', fixed: '3.' },
    'a formula among them': {
      data: withoutList,
      put: { 'card/2-3/number': 7, 'card/2-4/number': { value: 8, formula: true } },
      at: 'card/2-3/number',
      fix: null,
    },
    'one a sheet': {
      data: withoutList,
      layout: { cardSheets: 1 },
      put: { 'card/2-3/number': 7 },
      at: 'card/2-3/number',
    },
  },
});

import { choiceUnknown } from '../../../src/rules/values/choice-unknown';
import { placeOf } from '../../../samples/lay-out';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

const choice = (name: string, words: string, standard = '') => ({
  欄: '個票',
  標準の項目: standard,
  この様式での項目名: name,
  種類: standard === '' ? '選択' : '',
  選択肢: words,
});

/** 有効性 over 取組状況 of the first card. */
const graded = (grade: string): Case => ({
  given: [items(choice('有効性', 'A、B、C（一部見直し、縮小）'))],
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, 'card/1-1/label/progress'), ['有効性', grade]),
});

testRule(choiceUnknown, {
  clean: {
    'words of the form': {},
    'white space around a word': { put: { 'card/1-1/direction': ' 継続\n', 'card/1-1/obligation': '自主　' } },
    'a blank': { put: { 'card/1-1/direction': null, 'card/1-1/obligation': null } },
    'an error value': { put: { 'card/1-1/direction': { error: '#N/A' } } },
    'choices of the settings': {
      put: { 'card/1-1/direction': '重点化' },
      settings: { directions: ['重点化', '継続', '終了'] },
    },
    'a word that 様式定義 gives a meaning': {
      put: { 'card/1-1/direction': '重点化' },
      given: [
        items(),
        [
          ['選択肢', '扱い'],
          ['重点化', '増額'],
        ],
      ],
    },
    'choices of 様式定義, whatever the settings list': {
      put: { 'card/1-1/direction': '重点化', 'card/1-1/obligation': '任意' },
      settings: { directions: ['継続', '終了'] },
      given: [items(choice('', '重点化、継続、終了', '次年度方針'), choice('', '法定、自主、任意', '法定／自主'))],
    },
    "a choice of the office's own": graded('C（一部見直し、縮小）'),
    'a dash for it': graded('—'),
    'on a row whose card tells it': { put: { 'list/1-1/direction': '現状維持' } },
  },
  broken: {
    "none of the choices of the office's own item": {
      ...graded('E'),
      at: '個票_施策1!C9',
      severity: 'error',
      says: '「有効性」の「E」は、決められた言葉（A、B、C（一部見直し、縮小））ではありません',
    },
    'one of them in another width': {
      ...graded('Ａ'),
      at: '個票_施策1!C9',
      severity: 'query',
      says: '「A」に直してください',
    },
    'none of the directions of 様式定義': {
      put: { 'card/1-1/direction': '拡充' },
      given: [items(choice('', '継続、終了', '次年度方針'))],
      at: 'card/1-1/direction',
      severity: 'error',
    },
    'a choice with more behind it': {
      put: { 'card/1-1/direction': '継続（一部見直し）' },
      at: 'card/1-1/direction',
      severity: 'query',
      says: '「継続」に直してください',
    },
    'what nobody sees': {
      put: { 'card/1-1/direction': '継\u200b続' },
      at: 'card/1-1/direction',
      severity: 'query',
      says: '幅のない空白が入っています',
    },
    'an obligation': {
      put: { 'card/1-1/obligation': '自立' },
      at: 'card/1-1/obligation',
      severity: 'error',
      says: '「自主」に直してください',
    },
    'nothing in common with any': {
      put: { 'card/1-1/obligation': 'ABC' },
      at: 'card/1-1/obligation',
      says: 'いずれかに直してください',
    },
    'the choices as the form prints them': {
      put: { 'card/1-1/obligation': '法定／自主' },
      at: 'card/1-1/obligation',
      severity: 'error',
      says: '「法定／自主」の「法定／自主」は、決められた言葉（法定、自主）ではありません。いずれかに直してください',
    },
    'a direction': {
      put: { 'card/1-1/direction': '継続する' },
      at: 'card/1-1/direction',
      severity: 'query',
      says: '「継続」に直してください',
    },
    'a direction that the settings do not list': {
      put: { 'card/1-1/direction': '拡充' },
      settings: { directions: ['継続', '終了'] },
      at: 'card/1-1/direction',
      severity: 'error',
    },
    'a word with a space in it': {
      put: { 'card/1-1/direction': '継　続' },
      at: 'card/1-1/direction',
      severity: 'query',
      says: '「継続」に直してください',
    },
    'an obligation with a space in it': {
      put: { 'card/1-1/obligation': '自 主' },
      at: 'card/1-1/obligation',
      severity: 'query',
    },
    'on a row without a card': {
      put: { 'list/1-1/direction': '現状維持', 'list/1-1/name': 'まったく別の名の催し' },
      at: 'list/1-1/direction',
      severity: 'query',
    },
  },
});

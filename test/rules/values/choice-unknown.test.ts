import { choiceUnknown } from '../../../src/rules/values/choice-unknown';
import { testRule } from '../test-rule';

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
    'on a row whose card tells it': { put: { 'list/1-1/direction': '現状維持' } },
  },
  broken: {
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

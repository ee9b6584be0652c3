import { clean } from '../../../samples/clean';
import { termNotation } from '../../../src/rules/form/term-notation';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items, withForm } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

/** 様式定義 with words that the office writes one way. */
const terms =
  (...rows: readonly (readonly [avoid: string, use: string])[]) =>
  (snapshot: Snapshot) =>
    withForm(snapshot, items(), [['使わない表記', '使う表記'], ...rows]);

testRule(termNotation, {
  clean: {
    'what is no text, or not a long one': {
      put: { 'card/1-1/summary': 5, 'kpi/1/unit': '子供???' },
      change: terms(['子供', 'こども']),
    },
    'a name of the list that a text quotes': {
      put: { 'list/1-1/name': '子供の家', 'card/1-2/summary': '「子供の家」とともに行う。' },
      change: terms(['子供', 'こども']),
    },
    'signs are not left out': { put: { 'card/1-1/summary': '甲丙' }, change: terms(['甲.丙', '甲と丙']) },
    'no terms': { put: { 'card/1-1/summary': '子供を支える。' } },
    'the right word': { put: { 'card/1-1/summary': 'こどもを支える。' }, change: terms(['子供', 'こども']) },
    'a name': { put: { 'card/1-1/name': '子供の家', 'list/1-1/name': '子供の家' }, change: terms(['子供', 'こども']) },
    'a name that a text quotes': {
      put: {
        'card/1-1/name': '子供の家',
        'list/1-1/name': '子供の家',
        'card/1-2/summary': '「子供の家」とともに行う。',
      },
      change: terms(['子供', 'こども']),
    },
    'a word within the right one': {
      put: { 'card/1-1/summary': '市ホームページに載せる。' },
      change: terms(['ホームページ', '市ホームページ']),
    },
    'signs are not a pattern': { put: { 'card/1-1/summary': '甲乙丙' }, change: terms(['甲.丙', '甲と丙']) },
  },
  broken: {
    signs: {
      put: { 'card/1-1/summary': '甲.丙と[丁]を行う。' },
      change: terms(['甲.丙', '甲と丙'], ['[丁]', '丁']),
      at: 'card/1-1/summary',
      fixed: '甲と丙と丁を行う。',
    },
    'without a list': {
      data: { ...clean, list: null },
      put: { 'card/1-1/summary': '子供を支える。' },
      change: terms(['子供', 'こども']),
      at: 'card/1-1/summary',
      reads: ['こども'],
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'one with another word, one without': {
      put: { 'card/1-1/summary': '障碍のある子供を支える。' },
      change: terms(['障碍', ''], ['子供', 'こども']),
      at: 'card/1-1/summary',
      says: '（「障碍」「子供」→「こども」）。決めた表記に直してください。',
      fix: null,
    },
    'more than three': {
      put: { 'card/1-1/summary': '甲案、乙案、丙案、丁案を示す。' },
      change: terms(['甲案', 'A案'], ['乙案', 'B案'], ['丙案', 'C案'], ['丁案', 'D案']),
      at: 'card/1-1/summary',
      says: '（「甲案」→「A案」「乙案」→「B案」「丙案」→「C案」ほか1語）',
      offers: ['「甲案」→「A案」「乙案」→「B案」「丙案」→「C案」ほか1語に直す'],
    },
    'every occurrence': {
      put: { 'card/1-1/summary': '子供と親。子供会。' },
      change: terms(['子供', 'こども']),
      at: 'card/1-1/summary',
      says: '「概要」に、様式定義で使わないと決めた表記があります（「子供」→「こども」）。',
      fix: 'one',
      fixed: 'こどもと親。こども会。',
      offers: ['「子供」→「こども」に直す'],
    },
    'the longest first': {
      put: { 'card/1-1/review': '取りくみ方を改め、取りくむ。' },
      change: terms(['取りく', '取組'], ['取りくみ', '取組'], ['取りくむ', '取り組む']),
      at: 'card/1-1/review',
      fixed: '取組方を改め、取り組む。',
    },
    'beside a name that holds the word': {
      put: {
        'card/1-1/name': '子供の家',
        'list/1-1/name': '子供の家',
        'card/1-2/progress': '子供の家で子供を支える。',
      },
      change: terms(['子供', 'こども']),
      at: 'card/1-2/progress',
      fixed: '子供の家でこどもを支える。',
    },
    'without another word': {
      put: { 'card/1-1/summary': '障碍のある人を支える。' },
      change: terms(['障碍', '']),
      at: 'card/1-1/summary',
      says: '（「障碍」）',
      fix: null,
    },
    'in a formula': {
      put: { 'card/1-1/summary': { value: '子供', formula: true } },
      change: terms(['子供', 'こども']),
      at: 'card/1-1/summary',
      fix: null,
    },
  },
});

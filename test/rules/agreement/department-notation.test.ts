import { clean } from '../../../samples/clean';
import { departmentNotation } from '../../../src/rules/agreement/department-notation';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

testRule(departmentNotation, {
  clean: {
    'one way': {},
    'white space around it': { put: { 'card/1-1/department': ' 観光商工部・商工課 ' } },
    'a blank one': { put: { 'card/1-1/department': null } },
    'no list': { data: { ...clean, list: null } },
    'one way with a line break': { layout: { departments: 'line-break' } },
    'several in a cell': { put: { 'card/1-1/department': '観光商工部 商工課、財務部 財政課' } },
    'section 3 writes its own way': { layout: { relatedDepartments: 'full-width-space' } },
    'as the settings list it': { settings: { departments: ['観光商工部・商工課'] } },
    'another department': { put: { 'card/1-1/department': '財務部・財政課', 'list/1-1/department': '財務部・財政課' } },
  },
  broken: {
    'half-width kana, whichever comes first': {
      put: { 'card/1-1/department': '観光商工部・ﾏﾁづくり課', 'list/1-1/department': '観光商工部・マチづくり課' },
      at: 'card/1-1/department',
      says: 'ほかの書き方にそろえると「観光商工部・マチづくり課」です',
    },
    'a space for ・': {
      put: { 'card/1-1/department': '観光商工部　商工課' },
      at: 'card/1-1/department',
      says: '「観光商工部　商工課」は、ほかの書き方にそろえると「観光商工部・商工課」です。書き方を',
      related: ['card/1-2/department'],
    },
    'twice the same way': {
      put: { 'card/1-1/department': '観光商工部　商工課', 'list/1-1/department': '観光商工部　商工課' },
      at: 'card/1-1/department',
      says: '同じ書き方のほか1か所とともに',
      reads: ['観光商工部・商工課', 'list/1-1/department'],
    },
    'in the last cell of all': { put: { 'list/3-8/department': '観光商工部　商工課' }, at: 'list/3-8/department' },
    'a line break for ・': {
      put: { 'card/1-1/department': '観光商工部 \n 商工課' },
      at: 'card/1-1/department',
      says: '「観光商工部／商工課」は',
    },
    'two other ways': {
      put: { 'card/1-1/department': '観光商工部　商工課', 'card/1-2/department': '観光商工部\n商工課' },
      at: ['card/1-1/department', 'card/1-2/department'],
    },
    'not as the settings write it': {
      settings: { departments: ['観光商工部 商工課'] },
      at: 'card/1-1/department',
      says: '「観光商工部 商工課」です。同じ書き方のほか53か所',
    },
    'like another than the last of the settings': {
      settings: { departments: ['財務部・財政課', '観光商工部・商工課'] },
      put: { 'card/1-1/department': '財務部・財務課' },
      at: 'card/1-1/department',
      says: '「財務部・財政課」です',
    },
    'not among those of 様式定義, whatever the settings list': {
      settings: { departments: ['財務部・財務課'] },
      given: [items({ 欄: '個票', 標準の項目: '担当部・課', 選択肢: '観光商工部・商工課、財務部・財政課' })],
      put: { 'card/1-1/department': '財務部・財務課' },
      at: 'card/1-1/department',
      says: '様式定義の担当部・課にありません。「財務部・財政課」です',
    },
    'not among those of the settings': {
      settings: { departments: ['観光商工部・商工課', '財務部・財政課'] },
      put: { 'card/1-1/department': '財務部・財務課' },
      at: 'card/1-1/department',
      says: '設定の担当部・課にありません。「財務部・財政課」です',
    },
  },
});

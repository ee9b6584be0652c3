import { departmentDivided } from '../../../src/rules/overlooked/department-divided';
import { items } from '../../workbooks/form-sheet';
import { clean } from '../../../samples/clean';
import { testRule } from '../test-rule';

/** A department on card and row alike. */
const both = (id: string, department: string) => ({
  [`card/${id}/department`]: department,
  [`list/${id}/department`]: department,
});

const reorganised = (before: string, after: string) => [
  items(),
  [
    ['旧部課', '新部課'],
    [before, after],
  ],
];

testRule(departmentDivided, {
  clean: {
    'a garbled word, as another rule says': { put: both('1-1', '観光商工部・商工課 ???') },
    'one 部 a 課': {},
    '総務課 under two 部': { put: { ...both('1-1', '財務部・総務課'), ...both('1-2', '市民部・総務課') } },
    'before and after a reorganisation': {
      put: { ...both('1-2', '産業経済部・商工課'), ...both('1-4', '産業経済部　商工課') },
      given: reorganised('観光商工部', '産業経済部'),
    },
    'before and after that of the one 課': {
      put: both('1-2', '産業経済部・商工課'),
      given: reorganised('観光商工部・商工課', '産業経済部・商工課'),
    },
    'a branch': { put: both('1-1', '北会津支所・商工課') },
    'a 課 alone': { put: both('1-1', '商工課') },
    'a department that differs between list and card, as another rule says': {
      put: { 'card/1-1/department': '産業経済部・商工課' },
    },
    'an office of another name': { put: both('1-1', '観光商工部・産業振興センター') },
    'a word that may be an office': { put: both('1-1', '観光商工部・秘書広報') },
  },
  broken: {
    'another 部 on the first card': {
      put: both('1-1', '産業経済部・商工課'),
      at: 'card/1-1/department',
      says: 'ここなど2か所では「産業経済部」、',
      related: ['list/1-1/department', 'card/1-2/department'],
    },
    'another 部 at one place': {
      data: { ...clean, list: null },
      put: { 'card/1-2/department': '産業経済部・商工課' },
      at: 'card/1-2/department',
      says: 'ここでは「産業経済部」、',
      related: ['card/1-1/department'],
    },
    'another 部 than that which was reorganised': {
      put: both('1-2', '産業経済部・商工課'),
      given: reorganised('財務部', '産業経済部'),
      at: 'card/1-2/department',
    },
    'two persons, set apart in another way on the list': {
      put: {
        'card/1-1/department': '観光商工部・商工課　佐藤　鈴木',
        'list/1-1/department': '観光商工部　商工課　佐藤　鈴木',
      },
      at: 'card/1-1/department',
      says: '「佐藤」「鈴木」は、',
    },
    'another 部 than the reorganisation of another 課 tells': {
      put: both('1-2', '産業経済部・商工課'),
      given: reorganised('観光商工部・観光課', '産業経済部・観光課'),
      at: 'card/1-2/department',
    },
    'another 部': {
      put: { ...both('1-2', '産業経済部・商工課'), ...both('1-4', '産業経済部　商工課') },
      at: 'card/1-2/department',
      says: /「商工課」の部が、ここなど4か所では「産業経済部」、ほかの\d+か所では「観光商工部」/u,
    },
    'a person on list and card': {
      put: both('1-1', '観光商工部・商工課　佐藤'),
      at: 'card/1-1/department',
      says: '「佐藤」は、部課名として数えていません',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'a 係': { put: both('1-1', '観光商工部商工課（商工係）'), at: 'card/1-1/department', says: '「商工係」' },
    'and others': { put: both('1-1', '観光商工部・商工課 外'), at: 'card/1-1/department', says: '「外」' },
  },
});

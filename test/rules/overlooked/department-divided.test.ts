import { departmentDivided } from '../../../src/rules/overlooked/department-divided';
import { items } from '../../workbooks/form-sheet';
import { clean } from '../../../samples/clean';
import { withCards, withRows } from '../clean-but';
import { testRule } from '../test-rule';

/** A department on card and row alike. */
const both = (id: string, department: string | number | null) => ({
  [`card/${id}/department`]: department,
  [`list/${id}/department`]: department,
});

const two = withCards(1, (cards) => cards.slice(0, 2), { ...clean, cardGroups: clean.cardGroups.slice(0, 1) });

const reorganised = (before: string, after: string) => [
  items(),
  [
    ['旧部課', '新部課'],
    [before, after],
  ],
];

testRule(departmentDivided, {
  clean: {
    '庶務課 under two 部': { put: { ...both('1-1', '財務部・庶務課'), ...both('1-2', '市民部・庶務課') } },
    'other offices of the outskirts': {
      put: { ...both('1-1', '東出張所・商工課'), ...both('1-2', '西区役所・商工課') },
    },
    'a 部 alone': { put: both('1-1', '産業経済部') },
    'one 部 in other widths': { put: both('1-1', '観光商工部･商工課') },
    'a blank': { put: both('1-1', null) },
    'a number': { put: both('1-1', 5) },
    'what is still to be written, as another rule says': { put: both('1-1', '同上') },
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
    'a space within a 部, which leaves a word over': {
      put: both('1-1', '観光 商工部・商工課'),
      at: 'card/1-1/department',
      says: '「観光」は、部課名として数えていません',
    },
    'another 部 on a card that no row names': {
      data: withRows(1, (rows) => rows.slice(1)),
      put: { 'card/1-1/department': '産業経済部・商工課' },
      at: 'card/1-1/department',
      says: 'ここでは「産業経済部」、ほかの',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'as many of one 部 as of another: the first': {
      data: { ...two, list: null },
      put: { 'card/1-2/department': '産業経済部・商工課' },
      at: 'card/1-2/department',
      says: '「商工課」の部が、ここでは「産業経済部」、ほかの1か所では「観光商工部」となっています。正しい部にそろえてください。',
      reads: ['観光商工部', '産業経済部'],
    },
    'a person on the list alone': {
      put: { 'list/1-1/department': '観光商工部・商工課　佐藤' },
      at: 'list/1-1/department',
    },
    'a person on a card without a row': {
      data: withRows(1, (rows) => rows.slice(1)),
      put: { 'card/1-1/department': '観光商工部・商工課　佐藤' },
      at: 'card/1-1/department',
      says: '「担当部・課」の「佐藤」は、部課名として数えていません。部課名だけにし、担当者名や係名は書かないでください。ほかの課があれば、その名称を書いてください。',
    },
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

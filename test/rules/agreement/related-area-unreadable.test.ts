import { relatedAreaUnreadable } from '../../../src/rules/agreement/related-area-unreadable';
import { clean } from '../../../samples/clean';
import { testRule } from '../test-rule';

const related = (code: string, name: string) => ({ data: { ...clean, related: [{ code, name, department: null }] } });

testRule(relatedAreaUnreadable, {
  clean: {
    'codes of other areas': {},
    'another width': { put: { 'related/1/code': '１３－１' } },
    該当なし: related('該当なし', ''),
    'a dash': related('—', ''),
    'blank, as another rule says': { put: { 'related/1/code': null } },
    'without its label, as another rule says': { put: { 'related/label/code': null } },
    'no table': { data: { ...clean, related: [] } },
  },
  broken: {
    'a date': {
      put: { 'related/1/code': { value: 45304, format: 'm"月"d"日"' } },
      at: 'related/1/code',
      says: '政策分野の番号として読み取れません',
    },
    "a date's number": {
      put: { 'related/1/code': { value: 45304, format: '' } },
      at: 'related/1/code',
      says: '政策分野の番号として読み取れません',
    },
    words: {
      put: { 'related/2/code': '雇用', 'related/2/name': ' 就職の支援 ' },
      at: 'related/2/code',
      says: '政策分野「雇用」は',
      owner: '関連事業  就職の支援',
      related: [],
    },
    'words, of nothing, in no area': {
      put: { 'related/2/code': '雇用', 'related/2/name': null, 'header/area': null },
      at: 'related/2/code',
      owner: '関連事業',
    },
    'this area': {
      put: { 'related/1/code': '12-2' },
      at: 'related/1/code',
      says: 'この政策分野自身の番号です',
      related: ['header/area'],
      reads: ['header/area'],
    },
    'no 施策': {
      put: { 'related/1/code': '13' },
      at: 'related/1/code',
      says: '施策の番号がありません',
      related: ['header/area'],
    },
  },
});

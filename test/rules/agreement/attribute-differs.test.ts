import { attributeDiffers } from '../../../src/rules/agreement/attribute-differs';
import { testRule } from '../test-rule';

testRule(attributeDiffers, {
  clean: {
    'the same': {},
    'other separators and widths': { put: { 'card/1-1/department': '観光商工部　商工課' } },
    'departments in another order': {
      put: {
        'card/1-1/department': '観光商工部・商工課、財務部・財政課',
        'list/1-1/department': '財務部・財政課\n観光商工部・商工課',
      },
    },
    'a direction spelt wide': { put: { 'list/1-1/direction': '継　続' } },
    'a blank one, as another rule says': { put: { 'card/1-1/direction': null, 'list/1-2/department': null } },
    'a blank one on the list': { put: { 'list/1-1/direction': null } },
    'a word on the card that is no choice, as another rule says': { put: { 'card/1-1/direction': '現状維持' } },
  },
  broken: {
    direction: {
      put: { 'card/1-1/direction': '縮小' },
      at: 'list/1-1/direction',
      says: '次年度方針が、一覧では「継続」、個票では「縮小」となっています',
      fix: 'choice',
      offers: ['一覧に合わせる（継続）', '個票に合わせる（縮小）'],
      related: ['card/1-1/direction'],
      reads: ['card/1-1/direction'],
    },
    department: {
      put: { 'list/2-1/department': '観光商工部・企業立地課' },
      at: 'list/2-1/department',
      says: '一覧では「観光商工部・企業立地課」、個票では「観光商工部・商工課」',
      fix: 'choice',
    },
    'one department of two': {
      put: { 'card/1-1/department': '観光商工部・商工課、財務部・財政課' },
      at: 'list/1-1/department',
    },
    'a word on the list that is no choice': {
      put: { 'list/1-1/direction': '現状維持' },
      at: 'list/1-1/direction',
      offers: ['個票に合わせる（継続）'],
    },
    'a department beside such words': {
      put: {
        'list/1-1/direction': '現状維持',
        'card/1-1/direction': '現状維持',
        'list/1-1/department': '財務部・財政課',
      },
      at: 'list/1-1/department',
      offers: ['一覧に合わせる（財務部・財政課）', '個票に合わせる（観光商工部・商工課）'],
    },
    'after a rename': {
      put: { 'card/1-13/name': '福島県溶接協議会負担金', 'card/1-13/direction': '拡充' },
      at: 'list/1-13/direction',
    },
  },
});

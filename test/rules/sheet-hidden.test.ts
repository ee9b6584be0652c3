import { sheetHidden } from '../../src/rules/sheet-hidden';
import { addCopy } from './sheets';
import { testRule } from './test-rule';

testRule(sheetHidden, {
  clean: {
    'no hidden sheet': {},
    'hidden notes': { layout: { scratch: 'notes' } },
  },
  broken: {
    'a hidden copy': { layout: { scratch: 'copy' }, at: null, says: '非表示のシート' },
    'a very hidden copy': {
      change: (snapshot) => addCopy(snapshot, '個票_施策2', { name: '下書き', visibility: 'very-hidden' }),
      at: null,
      says: '「下書き」',
    },
  },
});

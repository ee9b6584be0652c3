import { labelShifted } from '../../src/rules/label-shifted';
import { testRule } from './test-rule';

testRule(labelShifted, {
  clean: {
    'all cards alike': {},
    'all cards shifted alike': { layout: { columnsLeft: 3 } },
    'cards side by side': { layout: { cardsSideBySide: 2 } },
    'a value that is blank': { put: { 'card/1-2/obligation': null } },
    'a card without its first label': { put: { 'card/1-2/label/name': null } },
  },
  broken: {
    'labels one column right': {
      layout: { shiftedCards: ['1-13', '2-1'] },
      at: ['card/1-13/label/obligation', 'card/2-1/label/obligation'],
      says: '「法定／自主」の項目名または値の列',
      related: ['card/1-13/label/direction'],
    },
    'values one column right': {
      layout: { shiftedCards: ['2-3'], shifted: 'values' },
      at: 'card/2-3/label/obligation',
    },
  },
});

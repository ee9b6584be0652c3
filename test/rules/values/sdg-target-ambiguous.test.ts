import { sdgTargetAmbiguous } from '../../../src/rules/values/sdg-target-ambiguous';
import { testRule } from '../test-rule';

const number = (value: number, format = '') => ({ value, format });

testRule(sdgTargetAmbiguous, {
  clean: {
    'targets as text': { put: { 'list/1-1/sdgTargets': '8.1', 'list/1-2/sdgTargets': '8.10' } },
    'a number, and nothing that speaks for a zero': { put: { 'list/1-1/sdgTargets': number(8.1) } },
    'a number that is shown with its zero': {
      put: { 'list/1-1/sdgTargets': number(8.1, '0.00'), 'list/1-2/sdgTargets': '8.10' },
    },
    'a number shown with one decimal': {
      put: { 'list/1-1/sdgTargets': number(8.1, '0.0'), 'list/1-2/sdgTargets': '8.10' },
    },
    'a goal without a tenth target': { put: { 'list/1-1/sdgTargets': number(11.1), 'list/1-2/sdgTargets': '8.10' } },
    'another goal’s tenth target': { put: { 'list/1-1/sdgTargets': number(8.1), 'list/1-2/sdgTargets': '16.10' } },
  },
  broken: {
    'another row names the tenth target': {
      put: { 'list/1-1/sdgTargets': number(8.1), 'list/1-2/sdgTargets': '8.10' },
      at: 'list/1-1/sdgTargets',
      says: '「8.10」の末尾の0が落ちた可能性',
    },
    'a format that allows two decimals': {
      put: { 'list/1-1/sdgTargets': number(16.1, '0.##') },
      at: 'list/1-1/sdgTargets',
      says: '「16.10」',
    },
    'a number that shows the tenth target elsewhere': {
      put: { 'list/1-1/sdgTargets': number(17.1), 'list/1-2/sdgTargets': number(17.1, '0.00') },
      at: 'list/1-1/sdgTargets',
    },
  },
});

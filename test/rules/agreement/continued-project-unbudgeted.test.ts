import { continuedProjectUnbudgeted } from '../../../src/rules/agreement/continued-project-unbudgeted';
import { testRule } from '../test-rule';

testRule(continuedProjectUnbudgeted, {
  clean: {
    'budgeted both years': {},
    ends: {},
    'nothing in either year': { put: { 'card/1-1/cost/0': 0, 'card/1-1/cost/1': 0 } },
    'blank, as another rule says': { put: { 'card/1-1/cost/1': null } },
    'moved elsewhere': { put: { 'card/1-1/direction': '移管', 'card/1-1/cost/1': 0 } },
    'a word that is no choice': { put: { 'card/1-1/direction': '現状維持', 'card/1-1/cost/1': 0 } },
  },
  broken: {
    'goes on with nothing': {
      put: { 'card/1-1/cost/1': 0 },
      at: 'card/1-1/cost/1',
      says: '次年度方針が「継続」で令和6年度(予算)の事業費は2,500千円ですが、令和7年度(見込み)の事業費がありません',
      related: ['card/1-1/direction', 'card/1-1/cost/0'],
    },
    'a dash': { put: { 'card/1-1/cost/1': '—', 'card/1-1/direction': '拡充' }, at: 'card/1-1/cost/1' },
  },
});

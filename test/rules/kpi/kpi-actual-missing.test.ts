import { kpiActualMissing } from '../../../src/rules/kpi/kpi-actual-missing';
import { testRule } from '../test-rule';

testRule(kpiActualMissing, {
  clean: {
    'an actual': {},
    'not published': { put: { 'kpi/1/actual/0': '—' } },
    'the evaluated year': { put: { 'kpi/1/actual/1': null } },
    'the next year': { put: { 'kpi/1/actual/2': null } },
    words: { put: { 'kpi/1/actual/0': '実施' } },
  },
  broken: {
    'a year before': { put: { 'kpi/2/actual/0': null }, at: 'kpi/2/actual/0', says: '令和5年度の実績が空欄です' },
  },
});

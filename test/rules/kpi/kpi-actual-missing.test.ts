import { kpiActualMissing } from '../../../src/rules/kpi/kpi-actual-missing';
import { testRule } from '../test-rule';

testRule(kpiActualMissing, {
  clean: {
    'an actual': {},
    'not published': { put: { 'kpi/1/actual/0': '—' } },
    'the evaluated year': { put: { 'kpi/1/actual/1': null } },
    'the next year': { put: { 'kpi/1/actual/2': null } },
    'a KPI that nobody has named yet': { put: { 'kpi/1/name': null, 'kpi/1/actual/0': null } },
    'a KPI whose years lack the evaluated one, as another rule says': {
      put: {
        'kpi/1/year/0': '令和2年度',
        'kpi/1/year/1': '令和3年度',
        'kpi/1/year/2': '令和4年度',
        'kpi/1/actual/0': null,
        'kpi/1/actual/2': null,
      },
    },
    words: { put: { 'kpi/1/actual/0': '実施' } },
  },
  broken: {
    'a year before': { put: { 'kpi/2/actual/0': null }, at: 'kpi/2/actual/0', says: '令和5年度の実績が空欄です' },
  },
});

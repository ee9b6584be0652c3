import { kpiActualOtherYear } from '../../../src/rules/kpi/kpi-actual-other-year';
import { testRule } from '../test-rule';

const lagging = (lag: number) => ({ kpis: new Map([[1, { better: null, lag }]]) });

testRule(kpiActualOtherYear, {
  clean: {
    'of its own year': {},
    'its own year, told': { put: { 'kpi/1/actual/0': '224,100\n(令和5年度)' } },
    'as late as the settings say': { put: { 'kpi/1/actual/0': '224,100\n(令和3年度)' }, settings: lagging(2) },
  },
  broken: {
    'of an earlier year': {
      put: { 'kpi/1/actual/0': '224,100\n(令和3年度)' },
      at: 'kpi/1/actual/0',
      says: '令和5年度の実績に令和3年度の値が入っています',
      related: ['kpi/1/year/0'],
      reads: ['kpi/1/year/0'],
    },
    'both years': {
      put: { 'kpi/1/actual/0': '224,100 (令和3年度)', 'kpi/1/actual/1': '225,300 (令和4年度)' },
      at: 'kpi/1/actual/0',
      says: '令和5年度の実績に令和3年度の値、令和6年度の実績に令和4年度の値が入っています',
      related: ['kpi/1/year/0', 'kpi/1/actual/1'],
    },
    'later than the settings say': {
      put: { 'kpi/1/actual/0': '224,100\n(令和3年度)' },
      settings: lagging(1),
      at: 'kpi/1/actual/0',
    },
    'another KPI lags': {
      put: { 'kpi/2/actual/0': '287,339\n(令和3年度)' },
      settings: lagging(2),
      at: 'kpi/2/actual/0',
    },
  },
});

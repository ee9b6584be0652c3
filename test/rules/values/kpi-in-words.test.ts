import { kpiInWords } from '../../../src/rules/values/kpi-in-words';
import { testRule } from '../test-rule';

testRule(kpiInWords, {
  clean: {
    figures: {},
    'a dash, a unit, a limit': {
      put: { 'kpi/1/actual/0': '—', 'kpi/1/target/0': '224,000百万円', 'kpi/1/target/1': '225,000以上' },
    },
  },
  broken: {
    'a target in words': {
      put: { 'kpi/1/target/0': '実施' },
      at: 'kpi/1/target/0',
      says: '「目標」の「実施」は数値ではない',
    },
    'an actual in words': { put: { 'kpi/1/actual/1': '1位' }, at: 'kpi/1/actual/1', says: '「実績」' },
    'a final target in words': { put: { 'kpi/2/final': '完成' }, at: 'kpi/2/final', says: '「最終目標」' },
    'a KPI wholly in words': {
      put: {
        'kpi/1/target/0': '検討',
        'kpi/1/target/1': '実施',
        'kpi/1/target/2': '実施',
        'kpi/1/actual/0': '検討',
        'kpi/1/actual/1': '実施',
        'kpi/1/final': '完成',
      },
      at: 'kpi/1/target/0',
      says: '「目標」の「検討」など6か所は数値ではない',
      related: ['kpi/1/actual/0', 'kpi/1/target/1', 'kpi/1/actual/1', 'kpi/1/target/2', 'kpi/1/final'],
    },
    'a word at each of two KPIs': {
      put: { 'kpi/1/final': '完成', 'kpi/2/final': '完成' },
      at: ['kpi/1/final', 'kpi/2/final'],
    },
  },
});

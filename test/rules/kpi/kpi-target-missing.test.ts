import { kpiTargetMissing } from '../../../src/rules/kpi/kpi-target-missing';
import { testRule } from '../test-rule';

testRule(kpiTargetMissing, {
  clean: {
    'every target': {},
    'a target in words': { put: { 'kpi/1/target/0': '実施' } },
    'no target row, as another rule says': { put: { 'kpi/1/label/target': null } },
  },
  broken: {
    'a year': { put: { 'kpi/2/target/2': null }, at: 'kpi/2/target/2', says: '令和7年度の目標が空欄です' },
    'the final one': { put: { 'kpi/1/final': null }, at: 'kpi/1/final', says: '最終目標が空欄です' },
    'a dash': { put: { 'kpi/1/target/0': '—' }, at: 'kpi/1/target/0', severity: 'query', says: '「—」となっています' },
  },
});

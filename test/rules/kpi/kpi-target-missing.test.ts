import { kpiTargetMissing } from '../../../src/rules/kpi/kpi-target-missing';
import { testRule } from '../test-rule';

testRule(kpiTargetMissing, {
  clean: {
    'every target': {},
    'a dash in a year without a survey': { put: { 'kpi/1/target/0': '—' } },
    'a target in words': { put: { 'kpi/1/target/0': '実施' } },
    'no target row, as another rule says': { put: { 'kpi/1/label/target': null } },
  },
  broken: {
    'a year': { put: { 'kpi/2/target/2': null }, at: 'kpi/2/target/2', says: '令和7年度の目標が空欄です' },
    'the final one': { put: { 'kpi/1/final': null }, at: 'kpi/1/final', says: '最終目標が空欄です' },
    'a dash for the final one': {
      put: { 'kpi/1/final': '—' },
      at: 'kpi/1/final',
      says: '最終目標が「—」となっています',
    },
  },
});

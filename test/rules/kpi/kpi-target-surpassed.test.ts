import { kpiTargetSurpassed } from '../../../src/rules/kpi/kpi-target-surpassed';
import { testRule } from '../test-rule';

const falling = { 'kpi/1/target/0': 40, 'kpi/1/target/1': 30, 'kpi/1/target/2': 20, 'kpi/1/final': 10 };

testRule(kpiTargetSurpassed, {
  clean: {
    'on the way': {},
    'just reached': { put: { 'kpi/1/actual/0': 227500 } },
    'falling, on the way': { put: { ...falling, 'kpi/1/actual/0': 35, 'kpi/1/actual/1': 10 } },
    'an actual of another unit, as another rule says': { put: { 'kpi/1/actual/0': 22410000 } },
    'no final target': { put: { 'kpi/1/actual/0': 266061, 'kpi/1/final': null } },
  },
  broken: {
    'at the first such actual': {
      put: { 'kpi/1/actual/0': 266061, 'kpi/1/actual/1': 284839 },
      at: 'kpi/1/actual/0',
      says: '実績266,061が、最終目標227,500をすでに超えています',
      related: ['kpi/1/final'],
    },
    'only the second': { put: { 'kpi/1/actual/1': 284839 }, at: 'kpi/1/actual/1' },
    falling: {
      put: { ...falling, 'kpi/1/actual/0': 35, 'kpi/1/actual/1': 9 },
      at: 'kpi/1/actual/1',
      says: '最終目標10をすでに下回り',
    },
    'lower is better by the settings': {
      settings: { kpis: new Map([[1, { better: 'lower', lag: 0 }]]) },
      at: 'kpi/1/actual/0',
    },
  },
});

import { kpiTargetTurns } from '../../../src/rules/kpi/kpi-target-turns';
import { testRule } from '../test-rule';

const targets = (first: number, second: number, third: number, final: number) => ({
  put: { 'kpi/1/target/0': first, 'kpi/1/target/1': second, 'kpi/1/target/2': third, 'kpi/1/final': final },
});

testRule(kpiTargetTurns, {
  clean: {
    rising: {},
    falling: targets(40, 30, 20, 10),
    level: targets(100, 100, 100, 100),
    'level, then rising': targets(100, 100, 110, 120),
    'one blank': { put: { 'kpi/1/target/1': null } },
    'one in words': { put: { 'kpi/1/target/1': '実施' } },
  },
  broken: {
    'one below its neighbours': {
      ...targets(223680, 22496, 226230, 227500),
      at: 'kpi/1/target/1',
      says: '目標が223,680→22,496→226,230→227,500と、途中で向きを変えています。22,496が',
      related: ['kpi/1/target/0', 'kpi/1/target/2', 'kpi/1/final'],
    },
    'one above its neighbours': { ...targets(100, 900, 120, 130), at: 'kpi/1/target/1' },
    'the first': { ...targets(130, 100, 110, 120), at: 'kpi/1/target/0' },
    'the last before the final': { ...targets(100, 110, 90, 130), at: 'kpi/1/target/2' },
    'the final one': { ...targets(100, 110, 120, 105), at: 'kpi/1/final' },
    'no single one': { ...targets(20, 10, 40, 30), at: 'kpi/1/target/2' },
    'one of two, and not the final one': {
      put: { 'kpi/1/target/0': 100, 'kpi/1/target/1': null, 'kpi/1/target/2': 120, 'kpi/1/final': 110 },
      at: 'kpi/1/target/2',
    },
    'up and down again': { ...targets(100, 90, 120, 80), at: 'kpi/1/target/2' },
  },
});

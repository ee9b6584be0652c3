import { clean } from '../../../samples/clean';
import { kpiYears } from '../../../src/rules/overlooked/kpi-years';
import { testRule } from '../test-rule';

const years = (...names: readonly string[]) => Object.fromEntries(names.map((name, at) => [`kpi/1/year/${at}`, name]));
const titled = { ...clean, title: '令和9年度 行政評価' };

testRule(kpiYears, {
  clean: {
    'three years': {},
    'older years, with the evaluated one': { put: years('令和4年度', '令和5年度', '令和6年度') },
    'a year that cannot be read, as another rule says': { put: years('令和5年度', '翌年度', '令和7年度') },
    'a blank': { put: { 'kpi/1/year/1': null, 'kpi/1/year/2': null } },
  },
  broken: {
    twice: {
      put: years('令和5年度', '令和5年度', '令和7年度'),
      at: 'kpi/1/year/1',
      says: '令和5年度が二つあります',
      related: ['kpi/1/year/0'],
      owner: '指標1 製造業出荷額（年間）',
    },
    'a gap': { put: years('令和3年度', '令和5年度', '令和6年度'), at: 'kpi/1/year/1', says: '間の年度がありません' },
    backwards: { put: years('令和6年度', '令和5年度'), at: 'kpi/1/year/1', says: '令和6年度の次に令和5年度があります' },
    'without the evaluated year': {
      data: titled,
      at: ['kpi/1/year/0', 'kpi/2/year/0'],
      says: '評価年度の令和9年度がありません',
    },
  },
});

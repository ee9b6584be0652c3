import { kpiScale } from '../../../src/rules/overlooked/kpi-scale';
import { testRule } from '../test-rule';

const kpi = (unit: string, target: number, actual: unknown, name = '満足度') => ({
  'kpi/1/unit': unit,
  'kpi/1/name': name,
  'kpi/1/target/0': target,
  'kpi/1/actual/0': actual as number,
});

testRule(kpiScale, {
  clean: {
    'actuals near their targets': {},
    'ten times the target': { put: kpi('百万円', 223_680, 2_236_800) },
    'a hundredth of a small number': { put: kpi('回', 100, 1) },
    'a hundred times, but for a third': { put: kpi('人', 2000, 140_000) },
    'no target': { put: { 'kpi/1/target/0': '—' } },
    zero: { put: kpi('％', 56, 0) },
    '％ in a KPI of ％': { put: kpi('％', 56, { value: 0.559, format: '0.0%' }) },
    '％ in a KPI without a unit': { put: kpi('—', 56, '55.9％') },
    'targets of ％ in a KPI of ％': { put: { ...kpi('％', 56, 55), 'kpi/1/target/1': '56％' } },
    '％ in a rate': { put: kpi('人', 56, '55.9％', '就職率') },
  },
  broken: {
    'a hundredth': {
      put: kpi('百万円', 223_680, 2241),
      at: 'kpi/1/actual/0',
      says: '実績「2,241」は、目標「223,680」のおよそ100分の1です',
      related: ['kpi/1/target/0'],
      reads: ['kpi/1/target/0', 'kpi/1/unit'],
    },
    'a thousand times': { put: kpi('人', 20, 21_000), at: 'kpi/1/actual/0', says: 'およそ1,000倍' },
    'a ratio for ％': {
      put: kpi('％', 56.1, { value: 0.559, format: '0.000' }),
      at: 'kpi/1/actual/0',
      says: '「0.559」',
    },
    'a ratio in a rate': { put: kpi('', 56.1, 0.559, '就職率'), at: 'kpi/1/actual/0' },
    '％ where the unit is another': {
      put: kpi('人', 56, '55.9％'),
      at: 'kpi/1/actual/0',
      says: '％で書かれていますが、この指標の単位は「人」です',
    },
    'a target in ％ alone': {
      put: { 'kpi/1/unit': '人', 'kpi/1/target/1': '224,960％' },
      at: 'kpi/1/target/1',
      says: '目標「224,960％」は％で書かれていますが、この指標の単位は「人」です',
      reads: ['kpi/1/unit'],
    },
    'the final target in ％ alone': { put: { 'kpi/1/final': '227,500％' }, at: 'kpi/1/final' },
    'both years, said once': {
      put: { 'kpi/1/actual/0': 2241, 'kpi/1/actual/1': 2253 },
      at: 'kpi/1/actual/0',
      related: ['kpi/1/target/0', 'kpi/1/actual/1'],
      reads: ['kpi/1/target/0', 'kpi/1/unit', 'kpi/1/target/1', 'kpi/1/actual/1'],
    },
  },
});

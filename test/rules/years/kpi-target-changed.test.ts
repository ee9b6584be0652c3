import { clean } from '../../../samples/clean';
import { kpiTargetChanged } from '../../../src/rules/years/kpi-target-changed';
import { lastYearOf } from '../../workbooks/last-year';
import { withKpi } from '../planters/change';
import { testRule } from '../test-rule';

const last = lastYearOf(clean);
const [kpi] = last.kpis;
/** Last year's workbook with another target of the first KPI's first year. */
const target = (value: number | string | null) =>
  withKpi(last, 0, { years: (kpi?.years ?? []).map((year, at) => (at === 0 ? { ...year, target: value } : year)) });

testRule(kpiTargetChanged, {
  clean: {
    'without last year’s workbook': {},
    'as they were': { last },
    'one that was not set yet': { last: target(null) },
    'one in words': { last: target('実施') },
    'one that is blank now: kpi-target-missing speaks': { last, put: { 'kpi/1/target/0': null } },
    'an actual': {
      last: withKpi(last, 0, { years: (kpi?.years ?? []).map((year) => ({ ...year, actual: 5 })) }),
    },
  },
  broken: {
    'a year’s': {
      last: target(230_000),
      at: 'kpi/1/target/0',
      says: '令和5年度の目標が「223,680」となっていますが、前年度のブックでは「230,000」でした。',
      owner: `指標1 ${String(kpi?.name)}`,
      reads: ['kpi/1/target/0'],
    },
    最終目標: { last: withKpi(last, 0, { finalTarget: 230_000 }), at: 'kpi/1/final', says: /^最終目標が/u },
  },
});

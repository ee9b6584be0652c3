import { clean } from '../../../samples/clean';
import { kpiActualRewritten } from '../../../src/rules/years/kpi-actual-rewritten';
import { lastYearOf } from '../../workbooks/last-year';
import { withKpi } from '../planters/change';
import { testRule } from '../test-rule';

const last = lastYearOf(clean);
const [kpi] = last.kpis;
/** Last year's workbook with another actual of the first KPI's first year. */
const actual = (value: number | string | null) =>
  withKpi(last, 0, { years: (kpi?.years ?? []).map((year, at) => (at === 0 ? { ...year, actual: value } : year)) });

testRule(kpiActualRewritten, {
  clean: {
    'without last year’s workbook': {},
    'as they were': { last },
    'one that was published since': { last: actual(null) },
    'one that was another year’s before': { last: actual('266,061\n(令和3年度)') },
    'one in words': { last: actual('実施') },
    'one that is blank now: kpi-actual-missing speaks': { last, put: { 'kpi/1/actual/0': null } },
    'one of another scale: kpi-scale speaks': { last, put: { 'kpi/1/actual/0': 224_100_000 } },
    'a target': { last: withKpi(last, 0, { finalTarget: 230_000 }) },
  },
  broken: {
    'one that stood': {
      last: actual(225_000),
      at: 'kpi/1/actual/0',
      says: '令和5年度の実績が「224,100」となっていますが、前年度のブックでは「225,000」でした。',
      owner: `指標1 ${String(kpi?.name)}`,
    },
  },
});

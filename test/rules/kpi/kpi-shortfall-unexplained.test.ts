import { kpiShortfallUnexplained } from '../../../src/rules/kpi/kpi-shortfall-unexplained';
import { testRule } from '../test-rule';

const says = (verification: string | null) => ({ put: { 'kpi/2/verification': verification } });

testRule(kpiShortfallUnexplained, {
  clean: {
    'a reason': {},
    'an influence': says('物価高騰の影響を受け、目標に達していない。'),
    'a cause': says('目標に達していない。要因は来店客の減少である。'),
    'blank, as another rule says': says(null),
    'a claim that the figures deny, as another rule says': says('目標を達成している。'),
    'targets reached': { put: { 'kpi/1/verification': '良好である。' } },
    'figures not published': {
      put: { 'kpi/2/actual/0': '—', 'kpi/2/actual/1': '—', 'kpi/2/verification': '未公表である。' },
    },
  },
  broken: {
    'no reason': {
      ...says('公表結果においては、令和5年度の目標値に達していない。'),
      at: 'kpi/2/verification',
      says: '令和5年度、令和6年度の実績が目標に達していませんが、検証に理由が書かれていません',
      related: ['kpi/2/actual/0', 'kpi/2/target/0', 'kpi/2/actual/1', 'kpi/2/target/1'],
    },
    'the source is no reason': { ...says('公表結果によると、目標値に達していない。'), at: 'kpi/2/verification' },
    'a lower figure was better': {
      settings: { kpis: new Map([[1, { better: 'lower', lag: 0 }]]) },
      put: { 'kpi/1/verification': '推移を見守る。' },
      at: 'kpi/1/verification',
    },
  },
});

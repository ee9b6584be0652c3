import { kpiVerificationContradicts } from '../../../src/rules/kpi/kpi-verification-contradicts';
import { testRule } from '../test-rule';

/** KPI 1 reaches both targets, KPI 2 none. */
const says = (kpi: 1 | 2, verification: string) => ({ put: { [`kpi/${kpi}/verification`]: verification } });

testRule(kpiVerificationContradicts, {
  clean: {
    'as the figures say': {},
    'a year carried on': says(1, '公表結果においては、令和5年度に続き、6年度の目標値を達成している。'),
    'a denial that is true': says(2, '公表結果においては、令和5年度の目標値に達していない。'),
    'no claim': says(2, '目標の達成に向けて、商談会を増やしていく。'),
    'a wish': says(2, '令和6年度は目標を達成したい。'),
    'a condition': says(2, '目標を達成した場合は、次の計画で見直す。'),
    nearly: says(2, '令和5年度の目標は、おおむね達成している。'),
    'a year only compared with': says(2, '令和4年度の実績を上回ったが、目標には達していない。'),
    'above the year before': says(2, '目標には届いていないが、前年を上回っている。'),
    'a year without a figure': says(1, '令和7年度の目標は達成していない。'),
    'the final target, not yet': says(1, '令和5年度の目標は達成したが、最終目標値には達していない。'),
    blank: { put: { 'kpi/1/verification': null } },
    'a target in words': {
      put: { 'kpi/2/target/0': '実施', 'kpi/2/target/1': '実施', 'kpi/2/verification': '目標を達成している。' },
    },
  },
  broken: {
    'an affirmation': {
      ...says(2, '令和5年度の目標値を達成している。'),
      at: 'kpi/2/verification',
      says: '検証に「令和5年度の目標値を達成している」とありますが、令和5年度の実績287,339は、目標304,031に達していません',
      related: ['kpi/2/actual/0', 'kpi/2/target/0'],
    },
    'a denial': {
      ...says(1, '令和6年度の目標値には達していない。'),
      at: 'kpi/1/verification',
      says: '令和6年度の実績225,300は、目標224,960に達しています',
      related: ['kpi/1/actual/1', 'kpi/1/target/1'],
    },
    'no year: the latest figure': {
      ...says(1, '残念ながら未達成となった。'),
      at: 'kpi/1/verification',
      related: ['kpi/1/actual/1', 'kpi/1/target/1'],
    },
    'the second claim of a sentence': {
      ...says(1, '令和5年度は目標を達成したものの、令和6年度は達成できなかった。'),
      at: 'kpi/1/verification',
      says: '「令和6年度は達成できなかった」',
      related: ['kpi/1/actual/1', 'kpi/1/target/1'],
    },
    'both years': {
      ...says(2, '令和5年度に続き、6年度も目標を上回った。'),
      at: 'kpi/2/verification',
      related: ['kpi/2/actual/0', 'kpi/2/target/0', 'kpi/2/actual/1', 'kpi/2/target/1'],
    },
    'the final target': {
      ...says(1, '最終目標を既に達成している。'),
      at: 'kpi/1/verification',
      says: '最終目標227,500に達していません',
    },
    'in R and full width': { ...says(2, 'Ｒ６年度は目標を達成した。'), at: 'kpi/2/verification' },
    'the year that the actual is of': {
      put: { 'kpi/2/actual/0': '287,339 (令和3年度)', 'kpi/2/verification': '令和3年度の実績は目標を達成している。' },
      at: 'kpi/2/verification',
    },
  },
});

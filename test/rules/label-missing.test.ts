import { labelMissing } from '../../src/rules/label-missing';
import { testRule } from './test-rule';

testRule(labelMissing, {
  clean: {
    'all labels': {},
    'labels spelt with spaces': { layout: { labels: 'spaced' } },
    'an error value where a label stood': { put: { 'card/1-1/label/cost': { error: '#REF!' } } },
    'labels of the KPIs once a KPI': { layout: { kpiLabels: 'each' } },
  },
  broken: {
    'a label of a card': {
      put: { 'card/1-2/label/labour': null },
      at: 'card/1-2/label/labour',
      says: '個票に項目名「概算人件費」がありません',
      related: ['card/1-2/label/name'],
    },
    'the first label of a card': { put: { 'card/2-2/label/name': null }, at: 'card/2-2/label/name', says: '「事業名」' },
    'a label of the list': { put: { 'list/label/direction': null }, at: 'list/label/direction', says: '「5 事務事業一覧」の表' },
    'a label of section 2': {
      put: { 'assessment/1/label/activities': null },
      at: 'assessment/1/label/activities',
      says: '「2 施策の評価」に項目名「取組状況」',
    },
    'a label of the header': { put: { 'measure/label/content': null }, at: 'measure/label/content', says: '見出しの施策の表' },
    'a label of section 3': { put: { 'related/label/name': null }, at: 'related/label/name' },
    'a label of a KPI': { put: { 'kpi/2/label/verification': null }, at: 'kpi/2/label/verification', says: '重要業績評価指標の表' },
  },
});

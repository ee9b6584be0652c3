import { endedProjectBudgeted } from '../../../src/rules/agreement/ended-project-budgeted';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const meanings = (...rows: readonly [string, string][]) => [items(), [['選択肢', '扱い'], ...rows]];

testRule(endedProjectBudgeted, {
  clean: {
    'nothing next year': {},
    'blank next year': { put: { 'card/2-5/cost/1': null } },
    'no such year': { put: { 'card/2-5/year/1': null, 'card/2-5/cost/1': 327 } },
    'a direction that is blank': { put: { 'card/2-5/direction': null, 'card/2-5/cost/1': 327 } },
    'a dash': { put: { 'card/2-5/cost/1': '—' } },
    'a project that goes on': { put: { 'card/2-5/direction': '継続', 'card/2-5/cost/1': 327 } },
    'a direction that is no choice of the settings': {
      put: { 'card/2-5/cost/1': 327 },
      settings: { directions: ['継続', '廃止'] },
    },
    'a word that 様式定義 takes for another course': {
      put: { 'card/2-5/cost/1': 327 },
      given: meanings(['終了', '移管']),
    },
  },
  broken: {
    "a word of the office's own that ends": {
      put: { 'card/1-1/direction': '発展的 解消' },
      given: meanings(['発展的解消', '終了']),
      at: 'card/1-1/cost/1',
    },
    終了: {
      put: { 'card/2-5/cost/1': 327 },
      at: 'card/2-5/cost/1',
      says: '次年度方針が「終了」ですが、令和7年度(見込み)の事業費に327千円が見込まれています',
      related: ['card/2-5/direction'],
      reads: ['card/2-5/direction'],
    },
    廃止: { put: { 'card/1-1/direction': '廃止' }, at: 'card/1-1/cost/1' },
    完了: { put: { 'card/1-1/direction': '完 了' }, at: 'card/1-1/cost/1' },
  },
});

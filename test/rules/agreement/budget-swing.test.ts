import { budgetSwing } from '../../../src/rules/agreement/budget-swing';
import { items } from '../../workbooks/form-sheet';
import { withCards } from '../clean-but';
import { testRule } from '../test-rule';

testRule(budgetSwing, {
  clean: {
    'a year in another unit than last year, as another rule says': {
      data: withCards(1, ([first, ...others]) => {
        const [own, ahead] = first?.columns ?? [];
        if (!first || !own || !ahead) throw new RangeError('no card');
        const last = { ...own, year: Number(own.year) - 1, kind: '決算' };
        return [{ ...first, columns: [last, { ...own, cost: 2_500_000 }, ahead] }, ...others];
      }),
    },
    'much as before': {},
    'just under 30 %': { put: { 'card/1-1/cost/1': 3249 } },
    'a rise under 拡充': { put: { 'card/1-1/cost/1': 5000, 'card/1-1/direction': '拡充' } },
    'a fall under 縮小': { put: { 'card/1-1/cost/1': 500, 'card/1-1/direction': '縮小' } },
    新規: { put: { 'card/1-1/cost/0': 0, 'card/1-1/direction': '新規' } },
    終了: { put: { 'card/1-1/cost/1': 0, 'card/1-1/direction': '終了' } },
    'both years below 1,000': { put: { 'card/1-1/cost/0': 100, 'card/1-1/cost/1': 999 } },
    'below the floor of the settings': { put: { 'card/1-1/cost/1': 5000 }, settings: { swingFloor: 5001 } },
    'within the ratio of the settings': { put: { 'card/1-1/cost/1': 3250 }, settings: { swingRatio: 0.31 } },
    'nothing left though it goes on, as another rule says': { put: { 'card/1-1/cost/1': 0 } },
    'a direction that is blank': { put: { 'card/1-1/cost/1': 5000, 'card/1-1/direction': null } },
    'a minus, as another rule says': { put: { 'card/1-1/cost/1': -2500 } },
    移管: { put: { 'card/1-1/cost/1': 0, 'card/1-1/direction': '移管' } },
    '終了, with a payment left': { put: { 'card/1-1/cost/1': 500, 'card/1-1/direction': '終了' } },
    '移管, in the course of the year': { put: { 'card/1-1/cost/1': 500, 'card/1-1/direction': '移管' } },
    'a rise that 様式定義 takes the word to announce': {
      put: { 'card/1-1/cost/1': 5000, 'card/1-1/direction': '重点化' },
      given: [
        items(),
        [
          ['選択肢', '扱い'],
          ['重点化', '増額'],
        ],
      ],
    },
    'a cost of one year that is not read': { put: { 'card/1-1/cost/0': '調整中', 'card/1-2/cost/1': null } },
  },
  broken: {
    'just 30 %': {
      put: { 'card/1-1/cost/1': 3250 },
      at: 'card/1-1/cost/1',
      says: '事業費が令和6年度(予算)の2,500千円から令和7年度(見込み)の3,250千円へ大きく変わっています（30％の増）が、次年度方針は「継続」です',
      related: ['card/1-1/cost/0', 'card/1-1/direction'],
    },
    'a fall': { put: { 'card/1-1/cost/1': 1000 }, at: 'card/1-1/cost/1', says: '（60％の減）' },
    'one year at the floor': { put: { 'card/1-1/cost/0': 700, 'card/1-1/cost/1': 1000 }, at: 'card/1-1/cost/1' },
    'from nothing': {
      put: { 'card/1-1/cost/0': 0 },
      at: 'card/1-1/cost/1',
      says: 'の0千円から令和7年度(見込み)の2,500千円へ大きく変わっていますが',
    },
    'a fall under 拡充': { put: { 'card/1-1/cost/1': 500, 'card/1-1/direction': '拡充' }, at: 'card/1-1/cost/1' },
    'a rise under 縮小': { put: { 'card/1-1/cost/1': 5000, 'card/1-1/direction': '縮小' }, at: 'card/1-1/cost/1' },
  },
});

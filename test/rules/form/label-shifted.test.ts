import { labelShifted } from '../../../src/rules/form/label-shifted';
import { items } from '../../workbooks/form-sheet';
import { withCards } from '../clean-but';
import { testRule } from '../test-rule';

const marks = { logicModel: null, priority: null, populationGoals: null, sdgTargets: null };
const threeMarked = withCards(1, (cards) => cards.map((card, at) => (at < 3 ? { ...card, marks } : card)));
const twoCards = withCards(
  1,
  (cards) => cards.slice(0, 2),
  withCards(
    2,
    () => [],
    withCards(3, () => []),
  ),
);

testRule(labelShifted, {
  clean: {
    'all cards alike': {},
    'all cards shifted alike': { layout: { columnsLeft: 3 } },
    'cards side by side': { layout: { cardsSideBySide: 2 } },
    'a value that is blank': { put: { 'card/1-2/obligation': null } },
    'one of two cards shifted: no column is usual': { data: twoCards, layout: { shiftedCards: ['1-1'] } },
    'a card without its first label': { put: { 'card/1-2/label/name': null } },
  },
  broken: {
    'labels one column right': {
      layout: { shiftedCards: ['1-13', '2-1'] },
      at: 'card/1-13/label/obligation',
      says: 'この個票など2枚は、「法定／自主」の項目名または値の列',
      related: ['card/2-1/label/obligation'],
      reads: ['obligation 3 4', 'direction 3 4', 'obligation 3 4', 'direction 3 4'],
    },
    'a label that the form spells otherwise': {
      given: [items({ 欄: '個票', 標準の項目: '法定／自主', この様式での項目名: '区分', 別の表記: '法定／自主' })],
      layout: { shiftedCards: ['1-13'] },
      at: 'card/1-13/label/obligation',
      says: '「区分」の項目名',
    },
    'the first card and the last': {
      layout: { shiftedCards: ['1-1', '3-8'] },
      at: 'card/1-1/label/obligation',
      related: ['card/3-8/label/obligation'],
    },
    'labels one column right, whose values are blank': {
      layout: { shiftedCards: ['1-2'] },
      put: { 'card/1-2/obligation': null, 'card/1-2/direction': null },
      at: 'card/1-2/label/obligation',
    },
    'labels that most cards do not bear': {
      data: threeMarked,
      put: { 'card/1-3/label/logicModel': '重点事業', 'card/1-3/label/priority': 'ロジックモデル' },
      at: 'card/1-3/label/priority',
    },
    'values one column right': {
      layout: { shiftedCards: ['2-3'], shifted: 'values' },
      at: 'card/2-3/label/obligation',
    },
  },
});

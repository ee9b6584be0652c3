import { clean } from '../../../samples/clean';
import { amountMagnitude } from '../../../src/rules/overlooked/amount-magnitude';
import { testRule } from '../test-rule';

const few = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(0, 2) })),
};
const costs = (first: number, second: number) => ({ 'card/1-1/cost/0': first, 'card/1-1/cost/1': second });

testRule(amountMagnitude, {
  clean: {
    'usual costs': {},
    'a large one that is no multiple of 1,000': { put: costs(2_500_001, 2_500_000) },
    'one that is not so far from the others': { put: costs(300_000, 300_000) },
    'one that would be too small': { put: costs(1_000_000_000, 1_000_000_000) },
    'a deposit': { put: { ...costs(2_500_000, 2_500_000), 'card/1-1/name': '会津漆器預託金' } },
    'few cards': { data: few, put: costs(2_500_000, 2_500_000) },
  },
  broken: {
    'both years': {
      put: costs(2_500_000, 2_400_000),
      at: 'card/1-1/cost/0',
      says: '事業費2,500,000千円は、ほかの事業に比べて桁違いに大きく、円単位の金額を入力した疑いがあります（千円単位なら2,500千円）',
      related: ['card/1-1/cost/1'],
      reads: ['card/1-1/cost/1'],
    },
    'the year that has any': { put: costs(2_500_000, 0), at: 'card/1-1/cost/0', related: [] },
    'the other year': { put: costs(0, 2_500_000), at: 'card/1-1/cost/1' },
  },
});

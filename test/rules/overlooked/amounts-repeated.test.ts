import { amountsRepeated } from '../../../src/rules/overlooked/amounts-repeated';
import { testRule } from '../test-rule';

const rows = ['cost', 'generalFunds', 'labour'] as const;
/** Some cards with the same six amounts. */
const alike = (cards: readonly string[], cost = 2345, labour = 678) =>
  Object.fromEntries(
    cards.flatMap((id) =>
      rows.flatMap((row) => [0, 1].map((at) => [`card/${id}/${row}/${at}`, row === 'labour' ? labour : cost])),
    ),
  );

testRule(amountsRepeated, {
  clean: {
    'amounts of their own': {},
    'none for labour': { put: alike(['1-1', '1-2'], 2345, 0) },
    'too small to tell': { put: alike(['1-1', '1-2'], 999) },
    'too small by the settings': { put: alike(['1-1', '1-2']), settings: { swingFloor: 3000 } },
    'one that differs': { put: { ...alike(['1-1', '1-2']), 'card/1-2/labour/1': 679 } },
    'one that cannot be read': { put: { ...alike(['1-1', '1-2']), 'card/1-2/labour/1': '未定' } },
    'another year': { put: { ...alike(['1-1', '1-2']), 'card/1-2/year/1': '令和8年度(見込み)' } },
    再掲: { put: { ...alike(['1-1', '1-2']), 'card/1-2/name': '伝統工芸（再掲）' } },
    'a card whose text is repeated, as another rule says': {
      put: {
        ...alike(['1-1', '1-2']),
        'card/1-1/progress':
          '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。',
        'card/1-2/progress':
          '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。',
      },
    },
  },
  broken: {
    'all six': {
      put: alike(['1-2', '2-1']),
      at: 'card/2-1/cost/0',
      says: 'すべての金額が、施策1-2',
      related: ['card/1-2/cost/0'],
    },
  },
});

import { clean } from '../../../samples/clean';
import { labourExceedsCost } from '../../../src/rules/agreement/labour-exceeds-cost';
import { testRule } from '../test-rule';

/** Projects whose labour lies below their cost, as is not usual for 負担金. */
const cheapLabour = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({ ...card, columns: card.columns.map((column) => ({ ...column, labour: 0 })) })),
  })),
};

testRule(labourExceedsCost, {
  clean: {
    'no labour': { data: cheapLabour },
    'as much as 事業費': { data: cheapLabour, put: { 'card/1-1/labour/0': 2500 } },
    'blank, or beside what cannot be read': {
      data: cheapLabour,
      put: { 'card/1-1/labour/0': null, 'card/1-1/labour/1': 9999, 'card/1-1/cost/1': '調整中' },
    },
    'switched off': { settings: { rules: new Map([['labour-exceeds-cost', false]]) } },
  },
  broken: {
    'more than 事業費': {
      data: cheapLabour,
      put: { 'card/1-1/labour/1': 2501 },
      at: 'card/1-1/labour/1',
      says: '令和7年度(見込み)の概算人件費2,501千円が、事業費2,500千円を上回っています',
      related: ['card/1-1/cost/1'],
      reads: ['card/1-1/cost/1'],
    },
    'under no year': {
      data: cheapLabour,
      put: { 'card/1-1/year/1': null, 'card/1-1/labour/1': 2501 },
      at: 'card/1-1/labour/1',
      says: /^概算人件費/,
    },
  },
});

it('is off unless the settings switch it on', () => expect(labourExceedsCost.off).toBe(true));

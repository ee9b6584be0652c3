import { amountNegative } from '../../../src/rules/values/amount-negative';
import { testRule } from '../test-rule';

testRule(amountNegative, {
  clean: {
    'amounts from 0 on': { put: { 'card/1-1/cost/0': 0 } },
    'an amount that cannot be read': { put: { 'card/1-1/cost/0': '△' } },
    'a zero as text, an empty amount, decimals': {
      put: { 'card/1-1/cost/0': '０', 'card/1-1/generalFunds/0': null, 'card/1-1/labour/0': 0.5 },
    },
    'a KPI below zero': { put: { 'kpi/1/actual/0': -1 } },
  },
  broken: {
    'a number': {
      put: { 'card/1-1/cost/0': -2500 },
      at: 'card/1-1/cost/0',
      says: '令和6年度(予算)の事業費が「-2,500」',
    },
    'a triangle': { put: { 'card/1-1/generalFunds/1': '△500' }, at: 'card/1-1/generalFunds/1', says: '「△500」' },
    'all three rows': {
      put: { 'card/1-1/cost/0': -1, 'card/1-1/generalFunds/0': -1, 'card/1-1/labour/0': -1 },
      at: ['card/1-1/cost/0', 'card/1-1/generalFunds/0', 'card/1-1/labour/0'],
    },
  },
});

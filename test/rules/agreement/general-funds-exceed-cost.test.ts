import { generalFundsExceedCost } from '../../../src/rules/agreement/general-funds-exceed-cost';
import { testRule } from '../test-rule';

testRule(generalFundsExceedCost, {
  clean: {
    'as much as 事業費': {},
    'less than 事業費': { put: { 'card/1-1/generalFunds/0': 0 } },
    '事業費 that cannot be read': { put: { 'card/1-1/cost/0': '調整中' } },
    'a minus, as another rule says': { put: { 'card/1-1/cost/0': -2500 } },
    blank: { put: { 'card/1-1/cost/0': null } },
  },
  broken: {
    'more than 事業費': {
      put: { 'card/1-1/generalFunds/0': 25000 },
      at: 'card/1-1/generalFunds/0',
      says: '令和6年度(予算)の所要一般財源25,000千円が、事業費2,500千円を超えています',
      related: ['card/1-1/cost/0'],
      reads: ['card/1-1/cost/0'],
    },
    'under no year': {
      put: { 'card/1-1/year/0': null, 'card/1-1/generalFunds/0': 25000 },
      at: 'card/1-1/generalFunds/0',
      says: /^所要一般財源/,
    },
    'beside a dash': { put: { 'card/1-1/cost/1': '—' }, at: 'card/1-1/generalFunds/1', says: '令和7年度(見込み)' },
    'by 1千円': { put: { 'card/1-1/generalFunds/0': 2501 }, at: 'card/1-1/generalFunds/0' },
  },
});
